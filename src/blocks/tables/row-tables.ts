import { declaredKind } from '../../lines/evidence.ts'
import type { Line } from '../../lines/line.ts'
import type { RoleKind } from '../../sources/evidence.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'
import { isCaption } from './caption.ts'
import { isYear, type Span, splitHeader, splitValues, type TableRow } from './cells.ts'
import type { Cell, RowTable } from './row-table.ts'

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

/**
 * The header: the row whose last cells are years, or header words, as many as the rows have values; what
 * stands before them is the corner.
 */
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
function labelOnly(rows: readonly Line[], index: number, columns: number): 'joins' | 'group' | null {
  const next = rows[index + 1]
  if (
    !next ||
    (rows[index]?.text.length ?? 0) > LONGEST_LABEL ||
    /[.;]$/.test(rows[index]?.text ?? '') ||
    valueCount(next) < columns
  )
    return null
  const { label } = splitValues(next.text, columns)
  return label.to === 0 || /^\p{Ll}/u.test(next.text) ? 'joins' : 'group'
}

/** The cells behind the label: one a column, all empty in a row that is a label only. */
const valueCells = (line: Line, values: readonly (Span | null)[]): Cell[] =>
  values.map((span) => (span ? [{ line, span }] : []))

/** The label of a row, behind the part of it that stood in rows above. */
function labelCell(above: Cell, line: Line, { label }: TableRow, isWhole: boolean): Cell {
  if (label.to === 0) return above
  return [...above, ...(isWhole ? whole(line) : [{ line, span: label }])]
}

/**
 * A row of a table, and whether it has all its values, none in a group, or only the first part of its label.
 */
interface BodyRow {
  line: Line
  row: TableRow
  form: 'full' | 'group' | 'joins'
}

/** The rows up to the first that does not fit. */
function bodyRows(rows: readonly Line[], columns: number): BodyRow[] {
  const body: BodyRow[] = []
  for (const [i, line] of rows.entries()) {
    const row = splitValues(line.text, columns)
    const form = row.values.length === columns ? 'full' : labelOnly(rows, i, columns)
    if (form === null) break
    body.push({ line, row, form })
  }
  return body
}

/** The label and the values of every row; a label may begin in rows above. */
function bodyCells(body: readonly BodyRow[], columns: number): Cell[][] {
  const none = Array.from({ length: columns }, () => null)
  let above: Cell = []
  return body.flatMap(({ line, row, form }) => {
    const label = labelCell(above, line, row, form !== 'full')
    above = form === 'joins' ? label : []
    return form === 'joins' ? [] : [[label, ...valueCells(line, form === 'full' ? row.values : none)]]
  })
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
  const body = bodyRows(rows.slice(start, REACH), columns)
  const cells = bodyCells(body, columns)
  if (!header || cells.length < PROVEN) return null
  const caption = captionLength(rows.slice(0, start - 1))
  const corner = [...rows.slice(caption, start - 1).flatMap(whole), ...header.corner]
  return {
    caption: rows.slice(0, caption),
    corner,
    header: header.cells,
    rows: cells,
    lines: rows.slice(0, start + body.length),
  }
}

/** The tables below captions. A caption without rows that fit stays text. */
function tablesIn(rows: readonly Line[]): RowTable[] {
  const tables: RowTable[] = []
  for (let index = 0; index < rows.length; index += 1) {
    if (!isCaption((rows[index] as Line).text)) continue
    const table = readTable(rows.slice(index, index + REACH + 1))
    if (!table) continue
    tables.push(table)
    index += table.lines.length - 1
  }
  return tables
}

type Needs = 'contents' | 'pageNumbers' | 'runningHeaders'

const TABLE_KINDS: ReadonlySet<RoleKind | undefined> = new Set([undefined, 'cell', 'caption', 'label'])

/** True for what may be a row of a table: what the file calls something else is none. */
function mayBeRow(line: Line, text: Pick<PrintedText, 'evidence'>, found: Pick<RowFacts, Needs>): boolean {
  if (line.text === '' || !TABLE_KINDS.has(declaredKind(text, line))) return false
  if (line.furniture !== null || found.contents.has(line.index)) return false
  return !found.runningHeaders.has(line.index) && !found.pageNumbers.has(line.index)
}

/** The tables in rows of text, by each of their rows. */
export function rowTables(
  text: Pick<PrintedText, 'lines' | 'evidence'>,
  found: Pick<RowFacts, Needs>,
): Map<number, RowTable> {
  const rows = text.lines.filter((line) => mayBeRow(line, text, found))
  const tables = tablesIn(rows)
  return new Map(tables.flatMap((table) => table.lines.map((line) => [line.index, table] as const)))
}
