import { budgetRowKind } from '../../text/instruments.ts'
import { isValue } from '../../text/numbers.ts'
import { isCaption } from './caption.ts'

/**
 * Where a table of loose cells begins and ends, seen from the texts of the passages alone:
 *
 *     Tabel 15 Budgettaire gevolgen …      caption
 *     2021 · 2022 · 2023                   header
 *     Verplichtingen · 14 · 13 · 16        rows: a label and one value a column, until `end`
 *
 * Cells are indices of passages; null is a cell that the source leaves empty.
 */
export interface Grid {
  caption: number
  /**
   * What stands above the labels: "Omschrijving", "(bedragen x € 1.000)", or a first row of headers over the
   * years.
   */
  corner: number[]
  header: number[]
  rows: GridRow[]
  /** One past the last passage of the table. */
  end: number
}

/**
 * A row inside the table that does not have one value a column: its cells all stand in the place of the
 * label.
 */
interface Misfit {
  values: number
  columns: number
}

interface GridRow {
  misfit?: Misfit
  /** A number and its words may stand in two cells: "1." and "Algemene uitkering". */
  label: number[]
  values: (number | null)[]
}

/**
 * The texts of the passages, and for each how many empty cells (no-break spaces on rows of their own) follow
 * it.
 */
export interface Cells {
  texts: readonly string[]
  empties: readonly number[]
}

const LONGEST_LABEL = 200

const YEAR = '(?:19|20)\\d\\d'
const HEADER_WORDS = [
  'realisatie',
  '(?:oorspronkelijk )?(?:vastgestelde|ontwerp-?)? ?begroting',
  'mutaties?',
  'stand',
  'verschil',
  'raming',
  'structureel',
  'totaal',
  'meerjarig',
].join('|')
/** "(1)", "(3) = (1) + (2)", "(3 = 1 + 2)" */
const COLUMN_NUMBER = '\\(\\d\\)(?: ?= ?.{1,12})?|\\(\\d ?= ?.{1,10}\\)'
const HEADER = new RegExp(
  `^(?:${YEAR}(?:\\s.{0,30})?|(?:${HEADER_WORDS})(?:[\\s(].{0,80})?|${COLUMN_NUMBER})$`,
  'iu',
)
const CORNER =
  /^(?:omschrijving|onderdeel|artikel(?:onderdeel)?|art\.|instrument|post|\(?\s?(?:bedragen|in)\s.{1,60})$/iu

const isLabel = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_LABEL && !isValue(text) && !isCaption(text)

/** First index from `start` whose text fails the test. */
function runEnd(texts: readonly string[], start: number, test: (text: string) => boolean): number {
  let index = start
  while (index < texts.length && test(texts[index] ?? '')) index += 1
  return index
}

/**
 * A header word straight before a value is the label of the first row: "Stand ontwerpbegroting" under years.
 */
function headerEnd(texts: readonly string[], start: number): number {
  const end = runEnd(texts, start, (text) => HEADER.test(text))
  const last = texts[end - 1] ?? ''
  return end > start && isValue(texts[end] ?? '') && isLabel(last) ? end - 1 : end
}

interface Read {
  row: GridRow
  end: number
}

/** "1." or "a." that has its words in the next cell. */
const labelLength = ({ texts }: Cells, index: number): number =>
  /^(?:\d{1,2}|[a-z])\.$/.test(texts[index] ?? '') && isLabel(texts[index + 1] ?? '') ? 2 : 1

/** The cells behind a label: values, and the empty ones between them as far as the columns go. */
function readValues(
  { texts, empties }: Cells,
  from: number,
  columns: number,
): { values: (number | null)[]; end: number } {
  const values: (number | null)[] = []
  for (let index = from; ; index += 1) {
    const empty = empties[index - 1] ?? 0
    const fits = values.length < columns && values.length + empty <= columns
    if (fits) values.push(...Array.from({ length: empty }, () => null))
    if (!isValue(texts[index] ?? '')) return { values, end: index }
    values.push(index)
  }
}

/** A heading inside a table without cells of its own: "Subsidies", "waarvan:". */
const isGroupLabel = (text: string): boolean => text.endsWith(':') || budgetRowKind(text) !== 'regeling'

function readRow(cells: Cells, index: number, columns: number): Read | null {
  if (!isLabel(cells.texts[index] ?? '')) return null
  const length = labelLength(cells, index)
  const label = Array.from({ length }, (_, i) => index + i)
  const { values, end } = readValues(cells, index + length, columns)
  return values.length ? { row: { label, values }, end } : null
}

/** A label without any cell, right before a row that fits. */
function readGroup(cells: Cells, index: number, columns: number): Read | null {
  const text = cells.texts[index] ?? ''
  if (!isLabel(text) || !isGroupLabel(text)) return null
  const next = readRow(cells, index + 1, columns)
  return next?.row.values.length === columns
    ? { row: { label: [index], values: Array.from({ length: columns }, () => null) }, end: index + 1 }
    : null
}

/** How many rows that do not fit may stand together inside a table. */
const MISFITS_TOGETHER = 8

const fits = (read: Read | null, columns: number): boolean => read?.row.values.length === columns

/**
 * Where a table goes on after rows that do not fit, there is one that does; at the end of a table they are
 * something else.
 */
function goesOn(cells: Cells, index: number, columns: number): boolean {
  let next = readRow(cells, index, columns)
  for (let passed = 0; next && passed <= MISFITS_TOGETHER; passed += 1) {
    if (fits(next, columns)) return true
    next = readRow(cells, next.end, columns)
  }
  return false
}

/** A row with too few or too many values, in the middle of a table: no value is said to be of a column. */
function readMisfit(cells: Cells, index: number, columns: number): Read | null {
  const read = readRow(cells, index, Infinity)
  if (!read || !goesOn(cells, read.end, columns)) return null
  const values = valuesIn(read.row)
  const label = Array.from({ length: read.end - index }, (_, i) => index + i)
  return {
    row: { label, values: Array.from({ length: columns }, () => null), misfit: { values, columns } },
    end: read.end,
  }
}

/** The rows of the table, from `from`; and the index after them. */
function tableRows(cells: Cells, from: number, columns: number): { rows: GridRow[]; end: number } {
  const rows: GridRow[] = []
  let end = from
  for (;;) {
    const read = readRow(cells, end, columns) ?? readGroup(cells, end, columns)
    const row = fits(read, columns) ? read : readMisfit(cells, end, columns)
    if (!row) return { rows, end }
    rows.push(row.row)
    end = row.end
  }
}

const valuesIn = (row: GridRow): number => row.values.filter((value) => value !== null).length

/**
 * Headers may stand in two rows, "Realisatie · Begroting" over years: the first rows tell how many columns
 * there are.
 */
function columnsOf(cells: Cells, rowsStart: number, headers: number): number {
  const first = readRow(cells, rowsStart, Infinity)
  const values = first ? valuesIn(first.row) : 0
  const second = first && readRow(cells, first.end, Infinity)
  const agreed = !second || valuesIn(second.row) === values || valuesIn(second.row) === 0
  return values >= 2 && values < headers && agreed ? values : headers
}

/** The table that starts at this passage; null when none does. Looks no further than the next caption. */
export function readGrid(cells: Cells, caption: number): Grid | null {
  if (!isCaption(cells.texts[caption] ?? '')) return null
  const headerStart = caption + (CORNER.test(cells.texts[caption + 1] ?? '') ? 2 : 1)
  const rowsStart = headerEnd(cells.texts, headerStart)
  const columns = columnsOf(cells, rowsStart, rowsStart - headerStart)
  if (columns === 0) return null
  const { rows, end } = tableRows(cells, rowsStart, columns)
  const above = Array.from({ length: rowsStart - caption - 1 }, (_, i) => caption + 1 + i)
  const header = above.slice(above.length - columns)
  return rows.some((row) => row.values.some((value) => value !== null))
    ? { caption, corner: above.slice(0, above.length - columns), header, rows, end }
    : null
}
