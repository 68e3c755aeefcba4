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
  /** Of a book of some of the texts: the years, as their addresses have them. */
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

/** The files with more than one text: all of them, or a book for each year. */
export const libraryEditions = (texts: Texts): Edition[] =>
  isInOneFile(texts)
    ? [...EDITIONS]
    : yearsOf(texts.documents).map(([key, own]) => yearEdition(key, own.length))

/** The texts of each year, as the lists of the site have them. */
export const yearsOf = (documents: readonly Document[]): [year: string, documents: Document[]][] =>
  [...Map.groupBy(documents, (document) => dateKeys(document)[0] ?? UNDATED)].sort(([a], [b]) =>
    a < b ? 1 : -1,
  )

/** No id has a point in it, so no text has such a file. */
const yearEdition = (year: string, count: number): Edition => ({
  file: `leeswijzer.${year}.epub`,
  kind: 'epub',
  document: null,
  year,
  title: year === UNDATED ? 'De teksten zonder datum (epub)' : `De teksten van ${year} (epub)`,
  use: `${counted(count, 'tekst', 'teksten')} als e-boek, met de alineanummers en de noten.`,
})

/** An id has no point in it: a document that is called as the book of all texts leaves that its name. */
const bookFile = (id: string): string => (`${id}.epub` === BOOK ? `${id}.tekst.epub` : `${id}.epub`)

export const documentEdition = ({ id, title }: { id: string; title: string }): Edition => ({
  file: bookFile(id),
  kind: 'epub',
  document: id,
  title: `${title} (epub)`,
  use: 'Deze tekst als e-boek, met de alineanummers en de noten.',
})
