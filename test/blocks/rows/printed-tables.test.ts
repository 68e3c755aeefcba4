import { expect, test } from 'vitest'
import { readBlocks } from '../../../src/blocks/blocks.ts'
import { printedTables } from '../../../src/blocks/tables/printed-tables.ts'
import { readLines } from '../../../src/lines/lines.ts'

const rowsOf = (source: string): string[][] =>
  printedTables(readLines(source).lines.filter(({ text }) => text !== '')).flatMap(
    ({ corner, header, rows }) =>
      [[corner, ...header], ...rows].map((row) =>
        row.map((cell) => cell.map(({ line, span }) => line.text.slice(span.from, span.to)).join(' ')),
      ),
  )

test('values keep their columns, empty cells stay empty', () => {
  expect(
    rowsOf('Bad        2031   2032\nNoord        10     12\nWest                 3\nZuid          5      6'),
  ).toEqual([
    ['Bad', '2031', '2032'],
    ['Noord', '10', '12'],
    ['West', '', '3'],
    ['Zuid', '5', '6'],
  ])
})

test('without a head, and of words, no table is made', () => {
  expect(rowsOf('Noord        10     12\nZuid          5      6')).toEqual([])
  expect(rowsOf('Naam       Stad\nAnna       Waterstad\nBob        Havenstad')).toEqual([])
})

test('a table without a caption begins where its first cell does', () => {
  const source =
    'Vooraf staat hier iets.\n\nBad      2031   2032\nNoord      10     12\nZuid        5      6\n'
  const table = readBlocks(readLines(source)).drafts.find(({ type }) => type === 'table')
  expect(table?.pieces[0]?.start).toBe(source.indexOf('Bad'))
})
