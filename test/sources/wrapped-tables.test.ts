import { expect, test } from 'vitest'
import type { Reading } from '../../src/sources/adapter.ts'
import type { Printer } from './print.ts'
import { BODY, readDrawn } from './read.ts'

/** The words of each cell: `2.1 Haven / en kade`. */
function cellsOf({ text, evidence }: Reading): string[] {
  const cells = new Map<string, string[]>()
  for (const { start, end, role } of evidence.lines)
    if (role?.kind === 'cell') {
      const name = `${role.row}.${role.column}`
      cells.set(name, [...(cells.get(name) ?? []), text.slice(start, end)])
    }
  return [...cells].map(([name, lines]) => `${name} ${lines.join(' / ')}`)
}

/** A row of a table: a cell is the printed rows it takes. */
type Cells = readonly (readonly string[])[]
const COLUMNS = [60, 170, 360, 430]
const LINE = 13

/** Rows of cells from the top; gives where the next row begins. */
function putCells(paper: Printer, y: number, rows: readonly Cells[], step: number): number {
  let top = y
  for (const cells of rows) {
    for (const [n, lines] of cells.entries()) paper.rows(COLUMNS[n]!, top, lines)
    top += LINE * Math.max(...cells.map(({ length }) => length)) + step
  }
  return top
}

const HEAD: Cells = [['Haven'], ['Werk'], ['2030'], ['2031']]
const WRAPPED: readonly Cells[] = [
  HEAD,
  [
    ['Oude haven en', 'de kade'],
    ['De muur wordt hersteld, en', 'de bolders worden vernieuwd', 'na de winter.'],
    ['120'],
    ['140'],
  ],
  [['Sluis'], ['Geen'], ['80'], ['75']],
  [['Veer'], ['Een tweede pont, ook voor', 'wie te laat komt.'], ['15'], ['16']],
]
const READ = [
  '1.1 Haven',
  '1.2 Werk',
  '1.3 2030',
  '1.4 2031',
  '2.1 Oude haven en / de kade',
  '2.2 De muur wordt hersteld, en / de bolders worden vernieuwd / na de winter.',
  '2.3 120',
  '2.4 140',
  '3.1 Sluis',
  '3.2 Geen',
  '3.3 80',
  '3.4 75',
  '4.1 Veer',
  '4.2 Een tweede pont, ook voor / wie te laat komt.',
  '4.3 15',
  '4.4 16',
]

test('cells of several lines in a table without lines are whole; the text below is none of it', async () => {
  const reading = await readDrawn((paper) => {
    paper.rows(60, 80, BODY)
    const end = putCells(paper, 150, WRAPPED, 6)
    paper.rows(60, end + 12, ['Zo gaat het.', ...BODY])
  })
  expect(cellsOf(reading)).toEqual(READ)
})

test('values on the last line of a label: the wider gap parts the rows', async () => {
  const reading = await readDrawn((paper) => {
    paper.rows(60, 80, BODY)
    paper.put(60, 150, 'Haven')
    for (const [n, word] of ['2030', '2031'].entries()) paper.put([360, 430][n]!, 150, word)
    for (const [n, [first, second]] of [
      ['Herstel van de oude', 'muur'],
      ['Herstel van de nieuwe', 'Kadebrug'],
    ].entries()) {
      const y = 170 + 34 * n
      paper.rows(60, y, [first!, second!])
      paper.put(360, y + LINE, `${n + 1}20`)
      paper.put(430, y + LINE, `${n + 1}40`)
    }
  })
  expect(cellsOf(reading)).toEqual([
    '1.1 Haven',
    '1.2 2030',
    '1.3 2031',
    '2.1 Herstel van de oude / muur',
    '2.2 120',
    '2.3 140',
    '3.1 Herstel van de nieuwe / Kadebrug',
    '3.2 220',
    '3.3 240',
  ])
})

test('between rows with lines, a number that ends a label opens no row', async () => {
  const reading = await readDrawn((paper) => {
    for (const y of [88, 106, 138, 170]) paper.line(60, y, 480, y)
    putCells(paper, 100, [HEAD], 0)
    putCells(paper, 118, [[['Steigers vak', '12'], ['Geen'], ['120'], ['140']]], 0)
    putCells(paper, 150, [[['Steigers vak', '14'], ['Geen'], ['80'], ['75']]], 0)
  })
  expect(cellsOf(reading).filter((cell) => cell.includes('Steigers'))).toEqual([
    '2.1 Steigers vak / 12',
    '3.1 Steigers vak / 14',
  ])
})

test('a block in the margin is no part of a table beside it', async () => {
  const reading = await readDrawn((paper) => {
    paper.rows(60, 80, BODY)
    putCells(paper, 150, WRAPPED, 6)
    paper.rows(500, 148, ['Directie Havens', 'Afdeling Kaden', 'Ons kenmerk', 'HK-2031/4'], 6.5)
  })
  expect(cellsOf(reading)).toEqual(READ)
})

test('a table in a column of text is read within its column', async () => {
  const prose = Array.from(
    { length: 24 },
    (_, n) => `De havens worden in jaar ${n + 11} opnieuw bezocht door ons`,
  )
  const reading = await readDrawn((paper) => {
    paper.rows(50, 80, prose, 9)
    paper.rows(310, 80, prose.slice(0, 12), 9)
    for (const [n, [name, a, b]] of [
      ['Haven', '2030', '2031'],
      ['Sluis', '80', '75'],
      ['Veer', '15', '16'],
    ].entries()) {
      const y = 80 + 11.7 * (13 + n)
      paper.put(310, y, name!, 9)
      paper.put(400, y, a!, 9)
      paper.put(460, y, b!, 9)
    }
    paper.rows(310, 80 + 11.7 * 17, prose.slice(0, 7), 9)
  })
  expect(cellsOf(reading)).toEqual([
    '1.1 Haven',
    '1.2 2030',
    '1.3 2031',
    '2.1 Sluis',
    '2.2 80',
    '2.3 75',
    '3.1 Veer',
    '3.2 15',
    '3.3 16',
  ])
})

test.each([
  ['with lines below its rows', [104, 120, 136]],
  ['without lines', []],
])('a head set to the left stands over values set to the right, in a table %s', async (_, lines) => {
  const reading = await readDrawn((paper) => {
    for (const y of lines) paper.line(60, y, 480, y)
    for (const [n, word] of ['Haven', '2030', '2031'].entries()) paper.put([60, 300, 400][n]!, 100, word)
    for (const [n, row] of [
      ['Sluis', '8,2', '7,5'],
      ['Veer', '1,5', '1,6'],
    ].entries())
      for (const [c, word] of row.entries()) paper.put([60, 334, 434][c]!, 116 + 16 * n, word)
  })
  expect(cellsOf(reading)).toEqual([
    '1.1 Haven',
    '1.2 2030',
    '1.3 2031',
    '2.1 Sluis',
    '2.2 8,2',
    '2.3 7,5',
    '3.1 Veer',
    '3.2 1,5',
    '3.3 1,6',
  ])
})
