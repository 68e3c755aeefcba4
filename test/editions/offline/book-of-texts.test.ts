/** Books of texts that were read: what a text can do to ids, links and letters. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts'
import { readGenerated } from '../../../src/cli/read-fresh.ts'
import { libraryOf } from '../../../src/cli/site/library-of.ts'
import { book } from '../../../src/editions/epub/book.ts'
import { bookText } from '../../../src/editions/epub/book-text.ts'
import { toChapter } from '../../../src/editions/epub/chapter/chapter.ts'
import { documentTree } from '../../../src/render/document.ts'
import { folder, writeSite, writeText } from '../../cli/facts/library.ts'
import { ROOT } from '../../support/root.ts'
import { faultsOf, fileOf } from './make-book.ts'

const place = folder()
afterAll(() => rmSync(place, { recursive: true, force: true }))
const folders = { root: ROOT, seeds: join(place, 'seeds'), content: join(place, 'content'), out: place }

const STRANGE = [
  '7 Opzet',
  'Zie 2:9, onderdeel 4.3.1 en bijlage 2°.[1] Het Programma Droge Voeten (PDV) loopt tot 2027.',
  '2:9 Redelijkheid',
  'Kijk weer bij 7, of bij Kamerstuk 31 710, nr. 12 en op https://voorbeeld.example/a?b=1&c=<d>.',
  '7 Opzet',
  'Deze kop staat er nog eens & heeft <haken> en een ]]>.',
  '4.3.1 Punten',
  'Tekst onder een kop met punten.',
  '2° Aanhangsel',
  'Slot van het stuk.',
  '[1] Met een \f paginabreuk en een \u0007 bel.',
]

/** The same words in two texts: their ids are the same, and each says what stands in the other. */
function texts(): void {
  writeSite(folders.seeds)
  for (const id of ['eerste-stuk', 'tweede-stuk'])
    writeText(folders.seeds, id, { paragraphs: STRANGE, correction: id === 'eerste-stuk' })
  mkdirSync(folders.content, { recursive: true })
  writeFileSync(join(folders.seeds, 'site.yaml'), 'name: "Proef & <co>"\ndescription: Een proef.\n')
}

test.each([null, 'https://voorbeeld.example/map/'])('books of strange texts open, at %s', async (address) => {
  texts()
  const library = libraryOf(readGenerated(folders, true))
  const catalogue = buildCatalogue(library)
  const place = { base: address === null ? '/' : '/map/', site: { ...library.site, address } }
  const textOf = (document: (typeof library.documents)[number]) =>
    bookText(document, toChapter(documentTree(document, catalogue)), place)
  const sources = { textOf, ...place }
  const books = [library.documents, ...library.documents.map((document) => [document])]
  for (const documents of books) expect(await faultsOf(await book('Proef', documents, sources))).toEqual([])
  const together = await book('Proef', library.documents, sources)
  const [one, other] = ['eerste-stuk', 'tweede-stuk'].map((id) => fileOf(together, `${id}.xhtml`))
  // What is nearly the same in the other text is a link into this book, to a place that is there.
  const link = /href="tweede-stuk\.xhtml#([^"]+)"/.exec(one ?? '')
  expect(link).not.toBeNull()
  expect(other).toContain(`id="${link?.[1]}"`)
})
