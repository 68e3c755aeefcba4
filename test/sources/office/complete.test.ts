import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../../../src/sources/adapter.ts'
import * as word from './word.ts'
import * as writer from './writer.ts'

/** A part of a paper: words of its own, which come once and in order. */
interface Piece {
  kind: 'paragraph' | 'heading' | 'runs' | 'table' | 'inserted' | 'box' | 'control'
  words: string[]
}

const words = fc
  .array(
    fc.constantFrom('pont', 'vaart', 'Vraag 1', 'de', '12', '€ 5,-', 'a.b', 'én', 'A &amp; B', 'Datum:'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((each) => each.join(' '))
const pieces = fc.array(
  fc.record({
    kind: fc.constantFrom<Piece['kind']>(
      'paragraph',
      'heading',
      'runs',
      'table',
      'inserted',
      'box',
      'control',
    ),
    words: fc.array(words, { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 12 },
)

const WORD: Record<Piece['kind'], (words: string[]) => string> = {
  paragraph: ([a]) => word.p(a!),
  heading: ([a]) => word.p(a!, '<w:outlineLvl w:val="0"/>'),
  runs: (all) => word.p(all.map((each, i) => word.r(`${each} `, i % 2 ? '<w:b/>' : '')).join('')),
  table: ([a, b, c, d]) =>
    word.table(word.row([word.cell(a!), word.cell(b!)]), word.row([word.cell(c!), word.cell(d!)])),
  inserted: ([a, b]) =>
    word.p(
      `<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>${word.r(`${a} `)}<w:ins>${word.r(b!)}</w:ins>`,
    ),
  box: ([a, b]) =>
    word.p(`${word.r(a!)}<w:r><w:pict><w:txbxContent>${word.p(b!)}</w:txbxContent></w:pict></w:r>`),
  control: ([a]) => `<w:sdt><w:sdtContent>${word.p(a!)}</w:sdtContent></w:sdt>`,
}

const span = (text: string): string => `<text:span>${text} </text:span>`
const cell = (text: string): string => `<table:table-cell>${writer.p(text)}</table:table-cell>`
const row = (...cells: string[]): string => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`

const WRITER: Record<Piece['kind'], (words: string[]) => string> = {
  paragraph: ([a]) => writer.p(a!),
  heading: ([a]) => writer.h(1, a!),
  runs: (all) => writer.p(all.map(span).join('')),
  table: ([a, b, c, d]) => `<table:table>${row(a!, b!)}${row(c!, d!)}</table:table>`,
  inserted: ([a, b]) => writer.p(`${a} <text:change-start/>${b}<text:change-end/>`),
  box: ([a, b]) => writer.p(`${a}<draw:frame><draw:text-box>${writer.p(b!)}</draw:text-box></draw:frame>`),
  control: ([a]) => `<text:section>${writer.p(a!)}</text:section>`,
}

const USED: Record<Piece['kind'], number> = {
  paragraph: 1,
  heading: 1,
  runs: 4,
  table: 4,
  inserted: 2,
  box: 2,
  control: 1,
}
const folded = (text: string): string => text.replace(/\s+/gu, '')
const expected = (paper: readonly Piece[]): string =>
  folded(
    paper
      .flatMap(({ kind, words: all }) => all.slice(0, USED[kind]))
      .join(' ')
      .replaceAll('&amp;', '&'),
  )

/** All words in order; the rows of evidence are those of the text, and say where they stand. */
function expectWhole({ text, evidence }: Reading, paper: readonly Piece[]): void {
  expect(folded(text)).toBe(expected(paper))
  const rows = evidence.lines.map(({ start, end }) => text.slice(start, end))
  expect(rows).toEqual(text.split(/[\n\f]+/u).filter((each) => each !== ''))
  for (const each of rows) expect(each).toBe(each.trim())
}

test('every visible word of a Word file stands in its text, once and in order', () =>
  fc.assert(
    fc.asyncProperty(pieces, async (paper) => {
      expectWhole(await word.readWord(paper.map(({ kind, words: all }) => WORD[kind](all)).join('')), paper)
    }),
    { numRuns: 120 },
  ))

test('every visible word of an OpenDocument text stands in its text, once and in order', () =>
  fc.assert(
    fc.asyncProperty(pieces, async (paper) => {
      expectWhole(
        await writer.readWriter(paper.map(({ kind, words: all }) => WRITER[kind](all)).join('')),
        paper,
      )
    }),
    { numRuns: 120 },
  ))

test('the same bytes give the same reading', async () => {
  const body = word.p('Een zin.') + word.p(word.r('Kop', '<w:b/>')) + word.p('Nog een zin.')
  expect(JSON.stringify(await word.readWord(body))).toBe(JSON.stringify(await word.readWord(body)))
})
