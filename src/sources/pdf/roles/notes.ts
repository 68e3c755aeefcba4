import type { Stroke } from '../page/page.ts'
import type { Row } from '../rows/rows.ts'
import { withoutFurniture } from './furniture.ts'
import { type Annotator, bodySize, claim, type Paper } from './paper.ts'

/** Smaller than running text by this much. */
const SMALL = 0.94
/** Length of the line above the notes, in points. */
const RULE = [40, 260] as const
const NUMBER = /^(\d{1,3}|[ivxlc]{1,6}|[*†‡]{1,3})(?=\D|$)\s*/u

/**
 * Notes at the foot of a page.
 * 1. The last rows of a page, smaller than running text or below a short line, of which one begins with a
 *    number.
 * 2. Numbers rise; a row that begins with another number goes on with the note above it.
 * 3. A note that runs on over a page end keeps its name.
 */
export const notes: Annotator = (paper) => {
  const series: Series = { last: 0, name: null, opened: null, called: new Set() }
  for (const rows of withoutFurniture(paper.rows)) {
    series.called = calledOn(rows)
    annotate(paper, zoneOf(paper, rows, series), series)
  }
}

interface Series {
  last: number
  name: string | null
  /** The first row of the latest note. */
  opened: Row | null
  /** Numbers that stand raised in the text of this page. */
  called: ReadonlySet<number>
}

const calledOn = (rows: readonly Row[]): Set<number> =>
  new Set(
    rows.flatMap(({ text, runs }) =>
      runs
        .filter(({ raised, start }) => raised && start > 0)
        .flatMap(({ start, end }) => numbersIn(text.slice(start, end))),
    ),
  )

/** "3, 4" → 3, 4 */
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number)

interface Zone {
  rows: Row[]
  ruled: boolean
}

function annotate(paper: Paper, { rows, ruled }: Zone, series: Series): void {
  const first = rows.findIndex((row) => opensNote(row, series, ruled))
  const goesOn = ruled && series.name !== null
  const from = first < 0 ? rows.length : first
  for (const row of rows.slice(goesOn ? 0 : from)) {
    if (opensNote(row, series, ruled)) {
      series.last = numberOf(row) ?? series.last
      series.name = paper.name('n')
      series.opened = row
      row.opens = true
    }
    if (series.name) claim(row, 'note', { of: series.name })
  }
}

/** Right of the number of the note above, in its column: its words go on, be it with a number. */
const isSetIn = (row: Row, opened: Row | null): boolean =>
  opened !== null &&
  opened.page === row.page &&
  opened.region === row.region &&
  row.box[0] > opened.box[0] + 3 &&
  !isRaised(row)

/** "12 Words" in small type, where 12 comes next; a raised number need not come right after the last. */
function opensNote(row: Row, series: Series, ruled: boolean): boolean {
  const label = NUMBER.exec(row.text)?.[1]
  if (!label || isSetIn(row, series.opened)) return false
  const raised =
    isRaised(row) || row.runs.some(({ start, size = row.size }) => start === 0 && size < row.size)
  const number = Number(label)
  if (Number.isNaN(number)) return raised
  const next = number === series.last + 1
  return (
    next ||
    (number > series.last && series.called.has(number)) ||
    (raised && (number > series.last || number === 1)) ||
    (number === 1 && countsAnew(row, series)) ||
    (ruled && series.last === 0 && number < 100)
  )
}

/** The first of its page, in whose text a note 1 is called: each page counts for itself. */
const countsAnew = (row: Row, { called, opened }: Series): boolean =>
  called.has(1) && opened?.page !== row.page

/** It begins with a raised number or sign. */
const isRaised = ({ text, runs }: Row): boolean =>
  NUMBER.test(text) && runs.some(({ start, raised }) => start === 0 && raised)

const numberOf = (row: Row): number | null => {
  const number = Number(NUMBER.exec(row.text)?.[1])
  return Number.isNaN(number) ? null : number
}

/** The rows at the foot that may be notes. */
function zoneOf(paper: Paper, rows: readonly Row[], { called }: Series): Zone {
  const inOrder = rows
    .filter((row) => !row.cell && !row.turned && !row.side && !row.area)
    .sort((a, b) => a.y - b.y)
  const rule = noteRule(paper, inOrder, called)
  if (rule !== null) return { rows: rows.filter((row) => row.y > rule && inOrder.includes(row)), ruled: true }
  const large = inOrder.findLast((row) => row.size > SMALL * sizeOn(paper, inOrder))
  const below = large?.y ?? -Infinity
  return { rows: rows.filter((row) => row.y > below + 1 && inOrder.includes(row)), ruled: false }
}

/** Of running text here: an annex may be set smaller than the paper. */
const sizeOn = (paper: Paper, rows: readonly Row[]): number => Math.min(paper.body.size, bodySize(rows))

/**
 * The place of a short level line, at the left of the text, below which all rows are small, or the first has
 * a number that is raised, or that the text calls.
 */
function noteRule(paper: Paper, rows: readonly Row[], called: Series['called']): number | null {
  const page = paper.pages[(rows[0]?.page ?? 1) - 1]
  const left = Math.min(...rows.map(({ box }) => box[0]))
  const strokes = page?.strokes ?? []
  const rules = strokes.filter((line) => isRule(line, left) && !strokes.some((other) => crosses(line, other)))
  const fitting = rules.filter(({ at }) => {
    const below = rows.filter(({ y }) => y > at)
    const areSmall = below.every(({ size }) => size <= SMALL * sizeOn(paper, rows) + 0.3)
    return below.length > 0 && (areSmall || areAlike(below, called))
  })
  return fitting.length ? Math.min(...fitting.map(({ at }) => at)) : null
}

/** The first has the number of a note, and none looks like a title. */
const areAlike = (rows: readonly Row[], called: Series['called']): boolean =>
  (isRaised(rows[0]!) || called.has(numberOf(rows[0]!) ?? 0)) &&
  rows.every(({ size, bold }) => !bold && Math.abs(size - rows[0]!.size) < 0.3)

/** A line that an upright one meets is the side of a table. */
const crosses = (line: Stroke, { upright, at, from, to }: Stroke): boolean =>
  upright && at > line.from - 3 && at < line.to + 3 && from < line.at + 3 && to > line.at - 3

const isRule = ({ upright, from, to }: Stroke, left: number): boolean =>
  !upright && to - from > RULE[0] && to - from < RULE[1] && Math.abs(from - left) < 130
