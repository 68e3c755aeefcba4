import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reading } from '../../src/sources/adapter.ts'
import { readSource } from '../../src/sources/read-source.ts'
import { type Printer, printer } from './print.ts'
import { readPrinted, shown } from './read.ts'

/** The rows of all tables: `1: [1] Haven ‖ [2+2] Boten`; `#` before a head, `+2` for two columns. */
function tablesOf({ text, evidence }: Reading): string[] {
  const rows = new Map<string, Map<number, string>>()
  for (const { start, end, role } of evidence.lines) {
    if (role?.kind !== 'cell') continue
    const name = `${role.of!.split('.')[0]}.${role.row}`
    const row = rows.get(name) ?? new Map<number, string>()
    const before = row.get(role.column!)
    const mark = `${role.header ? '#' : ''}[${role.column}${role.columnSpan ? `+${role.columnSpan - 1}` : ''}]`
    row.set(role.column!, `${before ? `${before} /` : mark} ${text.slice(start, end)}`)
    rows.set(name, row)
  }
  return [...rows].map(
    ([name, row]) =>
      `${name}: ${[...row]
        .sort(([a], [b]) => a - b)
        .map(([, cell]) => cell)
        .join(' ‖ ')}`,
  )
}

type Rows = readonly (readonly string[])[]

/** Words at the left of their columns, values at the right. */
function putRows(paper: Printer, rows: Rows, xs: readonly number[], y: number, step = 16): void {
  for (const [r, row] of rows.entries())
    for (const [c, word] of row.entries())
      if (word) paper.put(xs[c]! + (/^[-\d]/.test(word) ? 40 - 5 * word.length : 0), y + step * r, word)
}

test('the cells of tagged tables have their columns, whatever lines are left out', async () => {
  const reading = await readSource(join(import.meta.dirname, 'fixtures', 'tables.pdf'))
  expect(tablesOf(reading)).toMatchSnapshot()
})

test('level lines alone make rows; words in several lines are one cell', async () => {
  const paper = await printer()
  for (const y of [88, 104, 136, 152, 168]) paper.line(60, y, 460, y)
  putRows(paper, [['Uitzondering', 'Waarde', 'Opbrengst']], [64, 220, 360], 100)
  putRows(
    paper,
    [['Openbare steigers, ook', '€ 171,4 miljard', '€ 819 miljoen'], ['die van de veren']],
    [64, 220, 360],
    116,
  )
  putRows(paper, [['Loodsen', '€ 132 miljard', '€ 631 miljoen']], [64, 220, 360], 148)
  paper.put(200, 164, 'In de verordening', 10, 'italic')
  const rows = tablesOf(await readPrinted(paper))
  expect(rows[1]).toBe(
    't1.2: [1] Openbare steigers, ook / die van de veren ‖ [2] € 171,4 miljard ‖ [3] € 819 miljoen',
  )
  expect(rows).toHaveLength(4)
})

test('a table with a rule above, below and under its head; a head over several columns', async () => {
  const paper = await printer()
  paper.rows(60, 60, ['De inkomsten van de havens zijn in de loop van de jaren ongelijk verdeeld geraakt.'])
  for (const y of [90, 122, 172]) paper.line(60, y, 460, y)
  paper.put(260, 102, 'Met korting op de liggelden', 10, 'bold')
  for (const [n, word] of ['Haven', 'Zonder', 'Laag', 'Midden', 'Hoog'].entries())
    paper.put([64, 170, 260, 330, 400][n]!, 117, word, 10, 'bold')
  putRows(
    paper,
    [
      ['Oude haven', '-1,6', '0,7', '0,1', '0,2'],
      ['Buitenhaven', '-1,1', '0,2', '0,2', '0,2'],
      ['Sluiskom', '-0,9', '0,4', '0,1', '0,1'],
    ],
    [64, 160, 250, 320, 390],
    134,
  )
  const rows = tablesOf(await readPrinted(paper))
  expect(rows).toEqual([
    // A head is read column by column.
    't1.2: #[1] Haven ‖ #[2] Zonder ‖ #[3] Laag ‖ #[4] Midden ‖ #[5] Hoog',
    't1.1: #[3+1] Met korting op de liggelden',
    't1.3: [1] Oude haven ‖ [2] -1,6 ‖ [3] 0,7 ‖ [4] 0,1 ‖ [5] 0,2',
    't1.4: [1] Buitenhaven ‖ [2] -1,1 ‖ [3] 0,2 ‖ [4] 0,2 ‖ [5] 0,2',
    't1.5: [1] Sluiskom ‖ [2] -0,9 ‖ [3] 0,4 ‖ [4] 0,1 ‖ [5] 0,1',
  ])
})

test('titles with a line under them are no table', async () => {
  const paper = await printer()
  for (const [n, title] of ['Omschrijving', 'Effecten', 'Uitvoering'].entries()) {
    const y = 80 + 90 * n
    paper.put(60, y, title, 10, 'bold')
    paper.line(60, y + 3, 460, y + 3)
    paper.rows(60, y + 18, [
      'De maatregel geldt voor alle havens en voor de kaden langs het kanaal.',
      '1.   de oude haven eerst, omdat daar de meeste boten liggen;',
      '2.   daarna de andere.',
    ])
  }
  expect(tablesOf(await readPrinted(paper))).toEqual([])
})

test('a table goes on over a page end without a head; one with a head of its own is another', async () => {
  const paper = await printer()
  const lines = (y: number, count: number): void => {
    for (let n = 0; n <= count; n++) paper.line(60, y + 16 * n, 360, y + 16 * n)
    for (const x of [60, 200, 360]) paper.line(x, y, x, y + 16 * count)
  }
  lines(700, 2)
  for (const [n, word] of ['Haven', 'Wie'].entries()) paper.put([64, 204][n]!, 712, word, 10, 'bold')
  putRows(paper, [['Oude haven', 'De havenmeester']], [64, 204], 728)
  paper.page()
  lines(60, 2)
  putRows(
    paper,
    [
      ['', 'van het noorden'],
      ['Sluiskom', 'De sluiswachter'],
    ],
    [64, 204],
    72,
  )
  paper.page()
  lines(60, 2)
  for (const [n, word] of ['Brug', 'Wie'].entries()) paper.put([64, 204][n]!, 72, word, 10, 'bold')
  putRows(paper, [['Draaibrug', 'De brugwachter']], [64, 204], 88)
  const rows = tablesOf(await readPrinted(paper))
  expect(rows).toEqual([
    't1.1: #[1] Haven ‖ #[2] Wie',
    't1.2: [1] Oude haven ‖ [2] De havenmeester / van het noorden',
    't1.3: [1] Sluiskom ‖ [2] De sluiswachter',
    't3.1: #[1] Brug ‖ #[2] Wie',
    't3.2: [1] Draaibrug ‖ [2] De brugwachter',
  ])
})

test('a form: its title on a colour and the labels beside its text are headings', async () => {
  const paper = await printer()
  const form = (y: number, rows: number): void => {
    for (const at of [y, y + 20, y + 20 + 13 * rows]) paper.line(60, at, 500, at)
    for (const x of [60, 500]) paper.line(x, y, x, y + 20 + 13 * rows)
    paper.line(160, y + 20, 160, y + 20 + 13 * rows)
  }
  paper.rows(60, 80, ['De maatregelen staan hieronder elk in een kader, met hun kosten en hun gevolgen.'])
  paper.shade(60, 100, 500, 120)
  form(100, 7)
  paper.put(65, 114, '4. Baggeren van de geulen in het meer')
  paper.rows(65, 132, ['Onderbouwing', 'en gevolgen', 'van de', 'maatregel'])
  paper.rows(
    165,
    132,
    Array.from({ length: 6 }, () => 'De geulen slibben dicht, en de boten komen er niet meer doorheen.'),
  )
  const rows = shown(await readPrinted(paper)).map((row) => row.replace(/:\d/, ''))
  expect(rows.filter((row) => row.startsWith('heading'))).toEqual([
    'heading | 4. Baggeren van de geulen in het meer',
    'heading | Onderbouwing',
    'heading | en gevolgen',
    'heading | van de',
    'heading | maatregel',
  ])
})
