/** The files that can be taken along, by what they are. */
export interface Edition {
  /** Name below `/editions/`. */
  file: string
  kind: 'one-file' | 'folder' | 'epub'
  /** The one document it has; null when it has them all. */
  document: string | null
  title: string
  use: string
}

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

/** An id has no point in it: a document that is called as the book of all texts leaves that its name. */
const bookFile = (id: string): string => (`${id}.epub` === BOOK ? `${id}.tekst.epub` : `${id}.epub`)

export const documentEdition = ({ id, title }: { id: string; title: string }): Edition => ({
  file: bookFile(id),
  kind: 'epub',
  document: id,
  title: `${title} (epub)`,
  use: 'Deze tekst als e-boek, met de alineanummers en de noten.',
})
