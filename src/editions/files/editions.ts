import { counted } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { dateKeys, UNDATED } from '../../views/lists/parts.ts'
import { EDITIONS_FOLDER } from './folder-names.ts'

/** A download of the library, or of a part of it. */
export interface Edition {
  /** File name below `/editions/`. */
  file: string
  kind: 'one-file' | 'folder' | 'epub'
  /** The id of the only document in it; null when it has several. */
  document: string | null
  title: string
  use: string
  /** The year as in its address, when it is limited to the texts of one. */
  year?: string
}

/** The path below the site. */
export const editionPath = ({ file }: Pick<Edition, 'file'>): string => `${EDITIONS_FOLDER}/${file}`

const ONE_FILE = 'leeswijzer.html'
const FOLDER = 'leeswijzer.zip'
const BOOK = 'leeswijzer.epub'

export const EDITIONS: readonly Edition[] = [
  {
    file: ONE_FILE,
    kind: 'one-file',
    document: null,
    title: 'Alles in één bestand (html)',
    use:
      'De hele bibliotheek, met zoeken en citeren. Bewaar het bestand en open het met dubbelklikken; er ' +
      'hoeft niets te worden geïnstalleerd en er gaat niets over een netwerk.',
  },
  {
    file: FOLDER,
    kind: 'folder',
    document: null,
    title: 'De site als map (zip)',
    use:
      'Alle pagina’s zoals ze hier staan. Pak de map uit op een webserver, in welke map ook, of open ' +
      'index.html om van schijf te lezen: ook dan werkt het zoeken en het citeren. Alleen bewaren in de ' +
      'browser vraagt een webserver.',
  },
  {
    file: BOOK,
    kind: 'epub',
    document: null,
    title: 'Alle teksten als e-boek (epub)',
    use: 'Voor een e-reader of telefoon, met de alineanummers en de noten.',
  },
]

/** The size of a file with the whole library, compressed, per character of text; with pages and search. */
const BYTES_PER_CHARACTER = 10
/** In MB. */
const USUAL_LIMIT = 50

interface Texts {
  site: Pick<Site, 'editionsUpTo'>
  documents: readonly Document[]
}

/**
 * Whether files with the whole library stay within the limit. Estimated from the texts, before building any.
 */
export const isInOneFile = ({ site, documents }: Texts): boolean =>
  documents.reduce((sum, { sourceLength }) => sum + sourceLength, 0) * BYTES_PER_CHARACTER <=
  (site.editionsUpTo ?? USUAL_LIMIT) * 1e6

/** The downloads with all texts; none when the library is too large for them. */
export const wholeEditions = (texts: Texts): readonly Edition[] => (isInOneFile(texts) ? EDITIONS : [])

/** The downloads with the texts of one year. */
export interface YearFiles {
  title: string
  /** The number of texts, in words. */
  count: string
  files: Edition[]
}

/** The downloads by year, when the library is too large for downloads with all texts. */
export const yearFiles = (texts: Texts): YearFiles[] =>
  isInOneFile(texts)
    ? []
    : yearsOf(texts.documents).map(([year, own]) => ({
        title: yearTitle(year),
        count: counted(own.length, 'tekst', 'teksten'),
        files: yearEditions(year),
      }))

/** The downloads with more than one text. */
export const libraryEditions = (texts: Texts): Edition[] => [
  ...wholeEditions(texts),
  ...yearFiles(texts).flatMap(({ files }) => files),
]

/** The texts of each year, in the order of the site's lists. */
export const yearsOf = (documents: readonly Document[]): [year: string, documents: Document[]][] =>
  [...Map.groupBy(documents, (document) => dateKeys(document)[0] ?? UNDATED)].sort(([a], [b]) =>
    a < b ? 1 : -1,
  )

/** `De teksten van 2019` */
export const yearTitle = (year: string): string =>
  year === UNDATED ? 'De teksten zonder datum' : `De teksten van ${year}`

/** `leeswijzer.2019.html`; cannot clash with the file of a text, since ids contain no dot. */
const yearEditions = (year: string): Edition[] =>
  EDITIONS.map(({ file, kind }) => {
    const { name, use } = YEAR_KINDS[kind]
    return {
      file: file.replace('.', `.${year}.`),
      kind,
      document: null,
      year,
      title: `${yearTitle(year)}${name}`,
      use,
    }
  })

/** How the downloads of a year are described. */
export const YEAR_KINDS: Readonly<Record<Edition['kind'], { name: string; short: string; use: string }>> = {
  'one-file': {
    name: ' in één bestand (html)',
    short: 'In één bestand (html)',
    use:
      'De teksten van het jaar met hun bron, om te lezen en te citeren. Bewaar het bestand en open het ' +
      'met dubbelklikken; er hoeft niets te worden geïnstalleerd en er gaat niets over een netwerk. De ' +
      'lijsten, zoals die van begrippen en actoren, en het zoeken zitten er niet in: zoek met uw browser ' +
      'in de tekst.',
  },
  folder: {
    name: ' als map (zip)',
    short: 'Als map (zip)',
    use:
      'Dezelfde pagina’s als losse bestanden. Pak de map uit op een webserver, in welke map ook, of open ' +
      'index.html om van schijf te lezen.',
  },
  epub: {
    name: ' (epub)',
    short: 'Als e-boek (epub)',
    use: 'Voor een e-reader of telefoon, met de alineanummers en de noten.',
  },
}

/** The file of a document; one whose id is the name of the book of all texts gets another. */
const bookFile = (id: string): string => (`${id}.epub` === BOOK ? `${id}.tekst.epub` : `${id}.epub`)

export const documentEdition = ({ id, title }: { id: string; title: string }): Edition => ({
  file: bookFile(id),
  kind: 'epub',
  document: id,
  title: `${title} (epub)`,
  use: 'Deze tekst als e-boek, met de alineanummers en de noten.',
})
