import type { Line } from '../../lines/line.ts'
import { startsLower } from '../../lines/row-ends.ts'
import { isValue } from '../../text/numbers.ts'
import { isYear, type Span } from './cells.ts'
import { type Cell, type RowTable, wholeLine } from './row-table.ts'

/** A part of a row that wide blanks set apart, with its ends on the page. */
interface Part extends Span {
  x0: number
  x1: number
  text: string
}

/** A row as parts; `values`: how many at its end are values. */
interface Row {
  line: Line
  /** Its place among the rows with words. */
  place: number
  parts: readonly Part[]
  values: number
}

type Column = Pick<Part, 'x0' | 'x1'>

/** So many rows with all their values prove a table. */
const PROVEN = 2
const FEWEST_COLUMNS = 2
/** So many rows apart two rows of one table stand at most, blank ones counted. */
const REACH = 3
/** The head stands at most so many rows above the first values. */
const HEAD = 4
/** So large a share of the columns has a head. */
const HEADED = 0.6

function partsOf({ text, indent }: Line): Part[] {
  const part = (from: number, words: string): Part => {
    const to = from + words.length
    return { from, to, x0: indent + from, x1: indent + to, text: words }
  }
  if (text.includes('\t')) return []
  if (!text.includes('  ')) return [part(0, text)]
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: words, index }) => part(index, words))
}

function rowOf(line: Line, place: number): Row {
  const parts = partsOf(line)
  const last = parts.findLastIndex(({ text }) => !isValue(text))
  return { line, place, parts, values: parts.length - 1 - last }
}

/** A label and values, or a label alone: what stands between two rows of a table. */
const mayBeBody = ({ parts, values }: Row): boolean => parts.length - values <= 1

/** Years over the columns. */
const isYears = ({ parts, values }: Row): boolean =>
  values >= FEWEST_COLUMNS && parts.slice(-values).every(({ text }) => isYear(text))

/** The head of the other half of a table. */
const opensHalf = (row: Row): boolean => isYears(row) && row.values === row.parts.length

/** Rows that may be those of one table, from the first with values to the last. */
function runsOf(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = []
  let open: Row[] = []
  const close = (): void => {
    const last = open.findLastIndex(({ values }) => values >= FEWEST_COLUMNS)
    if (last >= PROVEN - 1) runs.push(open.slice(0, last + 1))
    open = []
  }
  for (const row of rows) {
    const before = open.at(-1)
    const isNear = before && row.line.index - before.line.index <= REACH
    const goesOn = isNear && mayBeBody(row) && !opensHalf(row)
    if (!goesOn) close()
    if (goesOn || (row.values >= FEWEST_COLUMNS && mayBeBody(row))) open.push(row)
  }
  close()
  return runs
}

/** The columns of the rows that have most values; null where their places overlap. */
function columnsOf(run: readonly Row[]): Column[] | null {
  const most = Math.max(...run.map(({ values }) => values))
  const full = run.filter(({ values }) => values === most).map(({ parts }) => parts.slice(-most))
  if (full.length < PROVEN) return null
  const columns = Array.from({ length: most }, (_, column) => ({
    x0: Math.min(...full.map((values) => values[column]?.x0 ?? 0)),
    x1: Math.max(...full.map((values) => values[column]?.x1 ?? 0)),
  }))
  return columns.every(({ x0 }, i) => i === 0 || (columns[i - 1] as Column).x1 < x0) ? columns : null
}

/** The one column that a part stands in; -1 for the label at the left, null where the places do not tell. */
function columnAt({ x0, x1 }: Part, columns: readonly Column[]): number | null {
  const under = columns.flatMap((column, i) => (x0 <= column.x1 + 1 && x1 >= column.x0 - 1 ? [i] : []))
  if (under.length === 0) return x1 < (columns[0]?.x0 ?? 0) ? -1 : null
  return under.length === 1 ? (under[0] ?? null) : null
}

/** A label with a value right behind it: it begins left of the first column, and ends in it. */
const runsInto = ({ parts, values }: Row, [first]: readonly Column[]): boolean => {
  const label = values > 0 ? parts.at(-values - 1) : undefined
  return label !== undefined && label.x0 < (first?.x0 ?? 0) && label.x1 >= (first?.x0 ?? 0)
}

/** The cells of a row, the label first; null where two parts stand in one place or one in none. */
function cellsOf({ line, parts }: Row, columns: readonly Column[]): Cell[] | null {
  const cells: Cell[] = [[], ...columns.map((): Cell => [])]
  for (const part of parts) {
    const column = columnAt(part, columns)
    const cell = column === null ? undefined : cells[column + 1]
    if (!cell || cell.length > 0) return null
    cell.push({ line, span: { from: part.from, to: part.to } })
  }
  return cells
}

const isHead = (cells: readonly Cell[] | null, columns: readonly Column[]): cells is Cell[] =>
  cells !== null && cells.slice(1).filter(({ length }) => length > 0).length >= HEADED * columns.length

/** The place of the head: years in the first row with values, or the nearest row above over the columns. */
function headPlace(rows: readonly Row[], first: number, columns: readonly Column[]): number | null {
  if (isYears(rows[first] as Row)) return first
  for (let place = first - 1; place >= Math.max(0, first - HEAD); place -= 1) {
    const [row, below] = [rows[place] as Row, rows[place + 1] as Row]
    if (below.line.index - row.line.index > 1) return null
    const cells = cellsOf(row, columns)
    if (isHead(cells, columns)) return place
    if (cells === null) return null
  }
  return null
}

/** The rest of a label under the last row with values. */
function endOf(rows: readonly Row[], last: number, columns: readonly Column[]): number {
  let end = last + 1
  for (; end < rows.length; end += 1) {
    const [row, before] = [rows[end] as Row, rows[end - 1] as Row]
    const isRest = row.parts.length === 1 && startsLower(row.line.text)
    const isLabel = row.parts[0] !== undefined && columnAt(row.parts[0], columns) === -1
    if (!isRest || !isLabel || row.line.index > before.line.index + 1) break
  }
  return end
}

function tableOf(rows: readonly Row[], run: readonly Row[]): RowTable | null {
  const columns = columnsOf(run)
  const first = run[0]?.place ?? 0
  const head = columns && headPlace(rows, first, columns)
  if (!columns || head === null) return null
  const own = rows.slice(head, endOf(rows, first + run.length - 1, columns))
  const [header = [], ...body] = own.map((row, i) =>
    i > 0 && runsInto(row, columns) ? null : cellsOf(row, columns),
  )
  if (!header || body.filter((cells) => cells === null).length * 2 > body.length) return null
  return {
    caption: [],
    corner: header[0] ?? [],
    header: header.slice(1),
    rows: body.map(
      (cells, i) => cells ?? [wholeLine((own[i + 1] as Row).line), ...columns.map((): Cell => [])],
    ),
    lines: own.map(({ line }) => line),
    doubtful: own.slice(1).flatMap(({ line }, i) => (body[i] === null ? [line] : [])),
    byPlace: true,
  }
}

/**
 * Tables without a caption in rows that keep their places on the page: values under each other, and a head
 * over them. Every row of text is a row of the table, and no word changes places.
 *
 *     Kosten (mln.)          2021   2022
 *     Onderhoud van de         12     14
 *     baden
 *     Huur                             3
 */
export function printedTables(lines: readonly Line[]): RowTable[] {
  const rows = lines.map(rowOf)
  return runsOf(rows).flatMap((run) => tableOf(rows, run) ?? [])
}
