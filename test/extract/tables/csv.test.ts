import { expect, test } from 'vitest'
import { tableData, tableDownloads } from '../../../src/editions/data/tables.ts'
import { extractTables } from '../../../src/extract/tables/tables.ts'
import { readDocument } from '../../../src/pipeline.ts'
import { DocumentId, SeedMeta } from '../../../src/seed/seed-schema.ts'
import { toCsv, toSpreadsheetCsv, withoutFormula } from '../../../src/text/csv.ts'

test.each([
  '=1+1',
  '=HYPERLINK("a";"b")',
  '+A1',
  '+ erbij',
  '-A1',
  '- eraf',
  '-1+cmd',
  '+31 6 12 34',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=x',
  ' =1',
  '\u200b=1',
  '＝1+1',
  '＠x',
  '--1',
])('%j is a text in a spreadsheet', (text) => {
  expect(withoutFormula(text)).toBe(`'${text}`)
})

test.each([
  '-1.250',
  '- 1.250',
  '−5',
  '+3%',
  '-12,5%',
  '+20',
  '-',
  '–',
  '—',
  '--',
  '(75)',
  'a=b',
  "'s",
  '',
  '€ 5',
])('%j stays as it is', (text) => {
  expect(withoutFormula(text)).toBe(text)
})

test('both kinds of file are written by one writer, and a number is a number', () => {
  const rows = [['@kop', -1.5, null]]
  expect(toCsv(rows)).toBe("'@kop,-1.5,\r\n")
  expect(toSpreadsheetCsv(rows)).toBe("\uFEFF'@kop;-1,5;\r\n")
})

const ROWS = `Tabel 4 Bijstellingen (x 1.000 euro)

Onderdeel                2030     2031
=SOM(A1:A9)            -2.500   -1.000
+ opname                   10        –
- afslag                 (40)        -
@buurt                     30      +15
Totaal                 -2.500     -985
`
const PROSE = `De gemeente heeft in het afgelopen jaar veel plannen gemaakt voor de wegen en
de bruggen, en zij wil in de komende jaren nog meer doen dan in het verleden. De
kosten daarvan staan in de tabel hieronder, die elk jaar wordt bijgewerkt door de
afdeling die over het geld gaat.

`

test.each([
  ['alone', ROWS],
  ['inside a page', PROSE + ROWS + '\n' + PROSE],
])('a table with signs before its labels and amounts, %s', (_, text) => {
  const meta = SeedMeta.parse({ title: 'Proef', kind: 'document' })
  const { document } = readDocument(
    { id: DocumentId.parse('proef'), meta, text, sha256: '0'.repeat(64) },
    null,
  )
  const [table, ...more] = extractTables(document)
  if (!table) throw new Error('no table')
  expect(more).toEqual([])
  expect(table.rows.map(({ values }) => values)).toEqual([
    [-2500, -1000],
    [10, null],
    [-40, null],
    [30, 15],
    [-2500, -985],
  ])
  expect(table.checks.map(({ ok }) => ok)).toEqual([true, true])
  expect(tableData(table).rows.map(({ label, printed }) => [label, ...(printed ?? [])])).toEqual([
    ['=SOM(A1:A9)', '-2.500', '-1.000'],
    ['+ opname', '10', '–'],
    ['- afslag', '(40)', '-'],
    ['@buurt', '30', '+15'],
    ['Totaal', '-2.500', '-985'],
  ])
  const csv = tableDownloads(table.id, () => table)[0]?.[1]() ?? ''
  expect(csv.split('\r\n').map((row) => row.split(',').slice(2).join('|'))).toEqual([
    'omschrijving|niveau|2030|2031',
    "'=SOM(A1:A9)|0|-2500|-1000",
    "'+ opname|0|10|",
    "'- afslag|0|-40|",
    "'@buurt|0|30|15",
    'Totaal|0|-2500|-985',
    '',
  ])
})
