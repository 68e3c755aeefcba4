import type { Line } from '../../lines/line.ts'
import { CAPTION, UNNUMBERED } from '../constructs/budget-table-grid.ts'
import { isYear, type Span, splitHeader, splitValues } from './cells.ts'

/** A table whose rows are rows of text, as a PDF gives it. Cells are places in lines; a label may take several. */
export interface RowTable {
  caption: Line[]
  /** Rows over the header that head no single column, and then the header cells. */
  corner: Cell
  header: Cell[]
  rows: Cell[][]
  lines: Line[]
}

/** Parts of lines that make one cell; none for an empty cell. */
export type Cell = { line: Line; span: Span }[]

const REACH = 150
const CAPTION_ROWS = 3
const HEADER_ROWS = 5
/** So many rows with values prove a table. */
const PROVEN = 3
const LONGEST_LABEL = 120

const whole = (line: Line): Cell => [{ line, span: { from: 0, to: line.text.length } }]
const valueCount = (line: Line | undefined): number => (line ? splitValues(line.text).values.length : 0)

interface Header {
  corner: Cell
  cells: Cell[]
}

/** The header: the row whose last cells are years, or header words, as many as the rows have values; what stands before them is the corner. */
function readHeader(line: Line, columns: number): Header | null {
  const { values } = splitValues(line.text, columns)
  const years = values.length === columns && values.every(({ from, to }) => isYear(line.text.slice(from, to)))
  const all = years ? values : splitHeader(line.text)
  const spans = all.slice(all.length - columns)
  if (all.length < columns || all.length > columns + 1) return null
  const corner = { from: 0, to: line.text.slice(0, spans[0]?.from ?? 0).trimEnd().length }
  return {
    corner: corner.to > 0 ? [{ line, span: corner }] : [],
    cells: spans.map((span) => [{ line, span }]),
  }
}

/** The values that most rows have. */
function usualCount(rows: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of rows) {
    const count = splitValues(line.text).label.to > 0 ? valueCount(line) : 0
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const [count = 0, times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  if (count === 1 && !rows.slice(0, HEADER_ROWS).some((line) => isYear(line.text))) return 0
  return times >= PROVEN ? count : 0
}

/** A label that goes on in the next row, a group without values of its own, or null: the table has ended. */
function labelOnly(rows: readonly Line[], at: number, columns: number): 'joins' | 'group' | null {
  const next = rows[at + 1]
  if (
    !next ||
    (rows[at]?.text.length ?? 0) > LONGEST_LABEL ||
    /[.;]$/.test(rows[at]?.text ?? '') ||
    valueCount(next) < columns
  )
    return null
  const { label } = splitValues(next.text, columns)
  return label.to === 0 || /^\p{Ll}/u.test(next.text) ? 'joins' : 'group'
}

function readRows(rows: readonly Line[], columns: number): { cells: Cell[][]; end: number } {
  const cells: Cell[][] = []
  let open: Cell = []
  let at = 0
  for (; at < rows.length; at += 1) {
    const line = rows[at] as Line
    const { label, values } = splitValues(line.text, columns)
    const only = values.length === columns ? null : labelOnly(rows, at, columns)
    if (values.length !== columns && only === null) break
    const own: Cell =
      label.to > 0 ? [...open, { line, span: only ? { from: 0, to: line.text.length } : label }] : open
    open = only === 'joins' ? own : []
    if (only !== 'joins')
      cells.push([
        own,
        ...Array.from({ length: columns }, (_, i): Cell => (only ? [] : [{ line, span: values[i] as Span }])),
      ])
  }
  return { cells, end: at }
}

/** The first row with a label and all its values. */
const bodyStart = (rows: readonly Line[], columns: number): number =>
  rows.findIndex((line) => {
    const { label, values } = splitValues(line.text, columns)
    return (
      label.to > 0 &&
      values.length === columns &&
      !values.every(({ from, to }) => isYear(line.text.slice(from, to)))
    )
  })

/** The rows above the header: first the caption, then those that stand over the columns. */
function captionLength(rows: readonly Line[]): number {
  const over = rows.slice(1).findIndex((line) => valueCount(line) > 0 || splitHeader(line.text).length > 1)
  return over < 0 ? rows.length : over + 1
}

function readTable(rows: readonly Line[]): RowTable | null {
  const columns = usualCount(rows.slice(1, REACH))
  const start = columns ? bodyStart(rows.slice(0, CAPTION_ROWS + HEADER_ROWS + 1), columns) : -1
  const header = start > 1 ? readHeader(rows[start - 1] as Line, columns) : null
  const body = readRows(rows.slice(start, REACH), columns)
  if (!header || body.cells.length < PROVEN) return null
  const caption = captionLength(rows.slice(0, start - 1))
  const corner = [...rows.slice(caption, start - 1).flatMap(whole), ...header.corner]
  return {
    caption: rows.slice(0, caption),
    corner,
    header: header.cells,
    rows: body.cells,
    lines: rows.slice(0, start + body.end),
  }
}

/** The tables of a wrapped text, by the index of their first line. A caption without rows that fit stays text. */
export function rowTables(lines: readonly Line[]): Map<number, RowTable> {
  const filled = lines.filter((line) => line.text !== '' && line.furniture === null)
  const tables = new Map<number, RowTable>()
  for (let at = 0; at < filled.length; at += 1) {
    const line = filled[at] as Line
    if (!CAPTION.test(line.text) && !UNNUMBERED.test(line.text)) continue
    const table = readTable(filled.slice(at, at + REACH + 1))
    if (!table) continue
    tables.set(line.index, table)
    at += table.lines.length - 1
  }
  return tables
}
