import { expect, test } from 'vitest'
import { rowTables } from '../../../src/blocks/tables/row-tables.ts'
import { declared, printed, wordsAt } from '../read-text.ts'

const NONE = {
  contents: new Set<number>(),
  pageNumbers: new Set<number>(),
  runningHeaders: new Set<number>(),
}
const TABLE = 'Tabel 1 Baden\n2021 2022\nWarm 1 2\nKop\nKoud 3 4\nDiep en\nbreed 5 6\nDe som klopt niet.'

test('a caption, a header, and rows that have a value a column', () => {
  const text = printed(TABLE)
  const tables = rowTables(text, NONE)
  expect(wordsAt(text, tables.keys())).toEqual(TABLE.split('\n').slice(0, 7))
  const [table] = tables.values()
  const cells = table?.rows.map((row) =>
    row.map((cell) => cell.map(({ line, span }) => line.text.slice(span.from, span.to)).join(' ')),
  )
  expect(cells).toEqual([
    ['Warm', '1', '2'],
    ['Kop', '', ''],
    ['Koud', '3', '4'],
    ['Diep en breed', '5', '6'],
  ])
})

test('what stands between its rows and is none of them', () => {
  const text = printed(TABLE.replace('Kop', 'Nota baden\nKop'))
  const rows = rowTables(text, { ...NONE, runningHeaders: new Set([3]) })
  expect(wordsAt(text, rows.keys())).toEqual(TABLE.split('\n').slice(0, 7))
})

test('the file is asked first: a heading is no row', () => {
  const evidence = declared({ Kop: { kind: 'heading' }, 'Warm 1 2': { kind: 'cell' } })
  const text = printed(TABLE, { evidence })
  expect(wordsAt(text, rowTables(text, NONE).keys())).not.toContain('Kop')
})
