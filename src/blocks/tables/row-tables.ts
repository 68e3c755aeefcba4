import type { Line } from '../../lines/line.ts'
import { declaredKind, ruledAs } from '../../lines/row-evidence.ts'
import type { RoleKind } from '../../sources/evidence.ts'
import { declaredTables } from '../declared/declared-tables.ts'
import { hasRoles } from '../declared/has-roles.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'
import { bodyCells, bodyRows, type Heads } from './body-rows.ts'
import { isCaption } from './caption.ts'
import { isYear, splitHeader, splitValues } from './cells.ts'
import { printedTables } from './printed-tables.ts'
import { type Cell, type RowTable, wholeLine } from './row-table.ts'
import { ruledTables } from './ruled-tables.ts'

const REACH = 150
const CAPTION_ROWS = 3
const HEADER_ROWS = 5
/** So many rows with values prove a table. */
const PROVEN = 3
/** Under years one row is enough. */
const LEAST = 1

const valueCount = (line: Line | undefined): number => (line ? splitValues(line.text).values.length : 0)

interface Header {
  corner: Cell
  heads: Heads
  /** All of them are years: they need no more rows to be believed. */
  isSure: boolean
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
    heads: { line, spans },
    isSure: years && columns > 1,
  }
}

/** The values that most rows have, in at least so many rows. */
function usualCount(rows: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of rows) {
    const count = splitValues(line.text).label.to > 0 ? valueCount(line) : 0
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const [count = 0, times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  if (count === 1 && !rows.slice(0, HEADER_ROWS).some((line) => isYear(line.text))) return 0
  return times >= LEAST ? count : 0
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

/** How many years stand over the columns; 0 where the header has other words. */
function yearCount(rows: readonly Line[]): number {
  const header = rows.slice(1, CAPTION_ROWS + HEADER_ROWS).find((line) => {
    const { values } = splitValues(line.text)
    return values.length > 1 && values.every(({ from, to }) => isYear(line.text.slice(from, to)))
  })
  return header ? splitValues(header.text).values.length : 0
}

/** The rows up to the next caption. */
function ownRows(rows: readonly Line[]): readonly Line[] {
  const next = rows.slice(1).findIndex(({ text }) => isCaption(text))
  return next < 0 ? rows : rows.slice(0, next + 1)
}

function readTable(near: readonly Line[]): RowTable | null {
  const rows = ownRows(near)
  const columns = yearCount(rows) || usualCount(rows.slice(1, REACH))
  const start = columns ? bodyStart(rows.slice(0, CAPTION_ROWS + HEADER_ROWS + 1), columns) : -1
  const header = start > 1 ? readHeader(rows[start - 1] as Line, columns) : null
  const body = header ? bodyRows(rows.slice(start, REACH), header.heads) : []
  const fitting = body.filter(({ form }) => form === 'full' || form === 'placed').length
  if (!header || fitting < (header.isSure ? LEAST : PROVEN)) return null
  const caption = captionLength(rows.slice(0, start - 1))
  return {
    caption: rows.slice(0, caption),
    corner: [...rows.slice(caption, start - 1).flatMap(wholeLine), ...header.corner],
    header: header.heads.spans.map((span) => [{ line: header.heads.line, span }]),
    rows: bodyCells(body, columns),
    lines: rows.slice(0, start + body.length),
    doubtful: body.filter(({ form }) => form === 'doubtful').map(({ line }) => line),
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

/** Those, and what stands as a table between them. */
function allTablesIn(rows: readonly Line[]): RowTable[] {
  const tables = tablesIn(rows)
  const taken = new Set(tables.flatMap(({ lines }) => lines))
  return [...tables, ...printedTables(rows.filter((line) => !taken.has(line)))]
}

type Needs = 'contents' | 'pageNumbers' | 'runningHeaders'

const TABLE_KINDS: ReadonlySet<RoleKind | undefined> = new Set([undefined, 'cell', 'caption', 'label'])

/** What a table goes on past: blank rows, headers, page numbers. */
const isPassed = (line: Line, found: Pick<RowFacts, Needs>): boolean =>
  line.text === '' ||
  line.furniture !== null ||
  found.runningHeaders.has(line.index) ||
  found.pageNumbers.has(line.index)

/** What the file or an editor calls something else, and the contents. */
const isOther = (line: Line, text: Pick<PrintedText, 'evidence'>, found: Pick<RowFacts, Needs>): boolean =>
  found.contents.has(line.index) ||
  ruledAs(text, line) !== undefined ||
  !TABLE_KINDS.has(declaredKind(text, line))

/** The rows that may be those of one table, parted by what is none of it. */
function parts(text: Pick<PrintedText, 'lines' | 'evidence'>, found: Pick<RowFacts, Needs>): Line[][] {
  const all: Line[][] = [[]]
  for (const line of text.lines) {
    if (isPassed(line, found)) continue
    if (isOther(line, text, found)) all.push([])
    else all.at(-1)?.push(line)
  }
  return all
}

/** The tables in rows of text, by each of their rows. */
export function rowTables(
  text: Pick<PrintedText, 'lines' | 'evidence'>,
  found: Pick<RowFacts, Needs>,
): Map<number, RowTable> {
  const known = new Map([...declaredTables(text), ...ruledTables(text)])
  const lines = text.lines.filter(({ index }) => !known.has(index))
  const tables = hasRoles(text) ? [] : parts({ ...text, lines }, found).flatMap(allTablesIn)
  return new Map([
    ...tables.flatMap((table) => table.lines.map((line) => [line.index, table] as const)),
    ...known,
  ])
}
