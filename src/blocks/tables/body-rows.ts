import type { Line } from '../../lines/line.ts'
import { isYear, type Span, splitValues } from './cells.ts'
import { type PlacedRow, placedRow } from './placed-cells.ts'
import { type Cell, wholeLine } from './row-table.ts'

const LONGEST_LABEL = 120
/** A table goes on where a row that fits comes within so many. */
const AHEAD = 4

const valueCount = (line: Line | undefined): number => (line ? splitValues(line.text).values.length : 0)

/** The heads of the columns, and the row they stand in. */
export interface Heads {
  line: Line
  spans: readonly Span[]
}

/**
 * What a row of a table is: with a value a column, some of them empty by their place; a group without values;
 * the first part of a label; or a row whose values may belong to any column.
 */
type Form = 'full' | 'placed' | 'group' | 'joins' | 'doubtful'

export interface BodyRow extends PlacedRow {
  line: Line
  form: Form
}

/** A number before all values that is no year and no "artikel 3": one value more than there are columns. */
function hasOneMore(line: Line, columns: number): boolean {
  const more = splitValues(line.text, columns + 1)
  const first = more.values[0]
  if (more.values.length <= columns || more.label.to === 0 || !first) return false
  const printed = line.text.slice(first.from, first.to)
  return !isYear(printed) && !/^\d{1,2}$/.test(printed)
}

/** A label that goes on in the next row, a group without values of its own, or null: the table has ended. */
function labelOnly(rows: readonly Line[], index: number, columns: number): 'joins' | 'group' | null {
  const [line, next] = [rows[index], rows[index + 1]]
  if (!line || !next || line.text.length > LONGEST_LABEL || /[.;]$/.test(line.text)) return null
  if (valueCount(next) < columns) return null
  const { label } = splitValues(next.text, columns)
  return label.to === 0 || /^\p{Ll}/u.test(next.text) ? 'joins' : 'group'
}

const goesOn = (rows: readonly Line[], index: number, columns: number): boolean =>
  rows.slice(index + 1, index + 1 + AHEAD).some((line) => valueCount(line) === columns)

/** A short row that does not fit, where the table goes on. */
function readMisfit(rows: readonly Line[], index: number, heads: Heads): BodyRow | null {
  const line = rows[index] as Line
  const columns = heads.spans.length
  const placed = hasOneMore(line, columns) ? null : placedRow(line, heads.line, heads.spans)
  if (placed) return { line, form: 'placed', ...placed }
  if (line.text.length > LONGEST_LABEL || !goesOn(rows, index, columns)) return null
  return { line, form: 'doubtful', label: { from: 0, to: line.text.length }, values: [] }
}

function readRow(rows: readonly Line[], index: number, heads: Heads): BodyRow | null {
  const line = rows[index] as Line
  const columns = heads.spans.length
  const { label, values } = splitValues(line.text, columns)
  if (values.length === columns && !hasOneMore(line, columns)) return { line, form: 'full', label, values }
  if (values.length > 0) return readMisfit(rows, index, heads)
  const form = labelOnly(rows, index, columns)
  return form && { line, form, label, values: [] }
}

/** The rows up to the first that is none of the table. */
export function bodyRows(rows: readonly Line[], heads: Heads): BodyRow[] {
  const body: BodyRow[] = []
  for (let index = 0; index < rows.length; index += 1) {
    const row = readRow(rows, index, heads)
    if (!row) break
    body.push(row)
  }
  return body
}

/** The label of a row, behind the part of it that stood in rows above. */
function labelCell(above: Cell, { line, label, form }: BodyRow): Cell {
  if (label.to === 0 && form !== 'group') return above
  return [...above, ...(/full|placed/.test(form) ? [{ line, span: label }] : wholeLine(line))]
}

/** The label and the values of every row; a label may begin in rows above. */
export function bodyCells(body: readonly BodyRow[], columns: number): Cell[][] {
  let above: Cell = []
  return body.flatMap((row) => {
    const label = labelCell(above, row)
    above = row.form === 'joins' ? label : []
    if (row.form === 'joins') return []
    const values = Array.from({ length: columns }, (_, i) => row.values[i] ?? null)
    return [[label, ...values.map((span): Cell => (span ? [{ line: row.line, span }] : []))]]
  })
}
