/** A book of several texts takes over those that are as they were in the book that stands. */
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { book } from '../../../src/editions/epub/book.ts'
import { bookText } from '../../../src/editions/epub/book-text.ts'
import { toChapter } from '../../../src/editions/epub/chapter/chapter.ts'
import { PreviousBook } from '../../../src/editions/epub/previous-book.ts'
import type { ResultCache } from '../../../src/output/result-cache.ts'
import { readCache } from '../../../src/output/result-cache.ts'
import { kept } from './copy-of-files.ts'
import { documentOf } from './make-book.ts'

type Texts = Record<string, string>
type Stands = ConstructorParameters<typeof PreviousBook>[1]

/** A book of these texts, beside one that stands; with the texts that were asked for to make it. */
function make(texts: Texts, stands: Stands) {
  const read = new Set<string>()
  const site = { name: 'Proef', description: 'Een proef', address: null, contact: null }
  const before = new PreviousBook(({ id }) => texts[id] ?? '', stands)
  const bytes = book(
    'Proef',
    Object.keys(texts).map((id) => documentOf({ id, title: id })),
    {
      ...{ base: '/', site, before },
      textOf: (document) => {
        read.add(document.id)
        const tree = fromHtml(texts[document.id] ?? '', { fragment: true })
        return bookText(document, toChapter(tree), { base: '/', site })
      },
    },
  )
  const cache: ResultCache = kept()
  before.keep(cache, '')
  const record = readCache(cache, 'book ') as NonNullable<Stands>['record']
  return { bytes, read: [...read], stands: { record, read: () => Buffer.from(bytes) } }
}

const TEXTS: Texts = {
  een: '<h2 id="s1">Kop</h2><p id="p1">Zie <a href="/documenten/twee/#p1">twee</a>.</p>',
  twee: '<h2 id="s1">Kop</h2><p id="p1">Twee.</p>',
  drie: '<h2 id="s1">Kop</h2><p id="p1">Zie <a href="/documenten/weg/">weg</a>.</p>',
}
const { twee: _, ...WITHOUT } = TEXTS

test.each<[string, Texts, string[]]>([
  ['nothing', TEXTS, []],
  ['words of a text', { ...TEXTS, drie: '<p id="p1">Anders.</p>' }, ['drie']],
  [
    'words of a text that another leads to',
    { ...TEXTS, twee: '<h2 id="s1">Kop</h2><p id="p1">Of.</p>' },
    ['twee'],
  ],
  ['places of a text that another leads to', { ...TEXTS, twee: '<p id="p2">Twee.</p>' }, ['een', 'twee']],
  // Of the text that it leads to the places are asked for.
  [
    'a text that comes',
    { ...TEXTS, vier: '<p>Zie <a href="/documenten/een/">een</a>.</p>' },
    ['een', 'vier'],
  ],
  ['a text that another leads to and goes', WITHOUT, ['een']],
  ['a text that another leads to and comes', { ...TEXTS, weg: '<p>Weer.</p>' }, ['drie', 'weg']],
])('after a change of %s only texts that follow from it are asked for', (_, texts, asked) => {
  const now = make(texts, make(TEXTS, null).stands)
  expect(now.read.toSorted()).toEqual(asked)
  expect(now.bytes).toEqual(make(texts, null).bytes)
})
