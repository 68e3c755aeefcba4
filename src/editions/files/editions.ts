import { counted } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { dateKeys, UNDATED } from '../../views/lists/parts.ts'
import { EDITIONS_FOLDER } from './folder-names.ts'

/** The files that can be taken along, by what they are. */
export interface Edition {
  /** Name below `/editions/`. */
  file: string
  kind: 'one-file' | 'folder' | 'epub'
  /** The one document it has; null when it has them all. */
  document: string | null
  title: string
  use: string
  /** Of what has some of the texts: the year, as its address has it. */
  year?: string
}

/** Below the site. */
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

/**
 * What a file with the whole library is, for each character of text: the pages and the search with it,
 * packed.
 */
const BYTES_PER_CHARACTER = 10
/** MB. */
const USUAL_LIMIT = 50

interface Texts {
  site: Pick<Site, 'editionsUpTo'>
  documents: readonly Document[]
}

/**
 * Whether the library fits the files that hold all of it; that is told by its texts, before there is any
 * file.
 */
export const isInOneFile = ({ site, documents }: Texts): boolean =>
  documents.reduce((sum, { sourceLength }) => sum + sourceLength, 0) * BYTES_PER_CHARACTER <=
  (site.editionsUpTo ?? USUAL_LIMIT) * 1e6

/** The files with all texts; none of a library that is too large for them. */
export const wholeEditions = (texts: Texts): readonly Edition[] => (isInOneFile(texts) ? EDITIONS : [])

/** What there is of the texts of a year. */
export interface YearFiles {
  title: string
  /** How many texts, in words. */
  count: string
  files: Edition[]
}

/** The same files of each year, of a library that is too large for files with all texts. */
export const yearFiles = (texts: Texts): YearFiles[] =>
  isInOneFile(texts)
    ? []
    : yearsOf(texts.documents).map(([year, own]) => ({
        title: yearTitle(year),
        count: counted(own.length, 'tekst', 'teksten'),
        files: yearEditions(year),
      }))

/** The files with more than one text. */
export const libraryEditions = (texts: Texts): Edition[] => [
  ...wholeEditions(texts),
  ...yearFiles(texts).flatMap(({ files }) => files),
]

/** The texts of each year, as the lists of the site have them. */
export const yearsOf = (documents: readonly Document[]): [year: string, documents: Document[]][] =>
  [...Map.groupBy(documents, (document) => dateKeys(document)[0] ?? UNDATED)].sort(([a], [b]) =>
    a < b ? 1 : -1,
  )

/** `De teksten van 2019` */
export const yearTitle = (year: string): string =>
  year === UNDATED ? 'De teksten zonder datum' : `De teksten van ${year}`

/** No id has a point in it, so no text has such a file. */
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

/** What of a year there is. */
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

/** An id has no point in it: a document that is called as the book of all texts leaves that its name. */
const bookFile = (id: string): string => (`${id}.epub` === BOOK ? `${id}.tekst.epub` : `${id}.epub`)

export const documentEdition = ({ id, title }: { id: string; title: string }): Edition => ({
  file: bookFile(id),
  kind: 'epub',
  document: id,
  title: `${title} (epub)`,
  use: 'Deze tekst als e-boek, met de alineanummers en de noten.',
})
