import { doubtfulBlocks } from '../../collections/doubtful-blocks.ts'
import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import { noticesIn } from '../../text/notice.ts'
import { parseDutchNumber } from '../../text/numbers.ts'
import { budgetTree, type Place } from './row-tree.ts'
import { checkDivision, checkSums } from './sums.ts'
import { checkAcross } from './sums-across.ts'
import { checkColumns } from './sums-of-columns.ts'
import { checkTotals } from './sums-of-totals.ts'
import { tableUnit } from './unit.ts'

/**
 * Splits the text of a table block: the caption, the header cells after the first, and of each row its cells.
 */
function splitText(text: string): {
  title: string
  columns: string[]
  rows: { label: string; cells: string[] }[]
} {
  const [title = '', header = '', ...lines] = text.split('\n')
  const rows = lines
    .map((line) => line.split('\t'))
    .map(([label = '', ...cells]) => ({ label: label.trim(), cells }))
  return {
    title: title.trim(),
    columns: header
      .split('\t')
      .slice(1)
      .map((cell) => cell.trim()),
    rows,
  }
}

/** The first header cell, above the labels of the rows. */
const headerCorner = (text: string): string => text.split('\n', 2)[1]?.split('\t', 1)[0] ?? ''

/** The ids of the rows in the source map; when it does not have them all, the rows are numbered. */
function rowIds({ map }: Document, block: Block, count: number): BlockId[] {
  const mapped = Object.keys(map.blocks).filter((id) => id.startsWith(`${block.id}.r`)) as BlockId[]
  return mapped.length === count
    ? mapped
    : Array.from({ length: count }, (_, index) => `${block.id}.r${index + 1}` as BlockId)
}

/**
 * The unit of a table; without a unit also the cell above the labels of the rows, which then says something
 * else.
 */
function unitOrCorner(
  title: string,
  corner: string,
  numbers: Parameters<typeof tableUnit>[1],
): Pick<Table, 'unit' | 'corner'> {
  const unit = tableUnit([title, corner], numbers)
  return unit === null && corner !== '' ? { unit, corner } : { unit }
}

function toTable(document: Document, block: Block, isDoubtful: boolean): Table {
  const { title, columns, rows: flat } = splitText(block.text)
  const places = budgetTree(flat.map((row) => row.label))
  const numbers = flat.map((row) => columns.map((_, column) => parseDutchNumber(row.cells[column] ?? '')))
  const ids = rowIds(document, block, flat.length)
  const rows: TableRow[] = flat.map((row, index) => {
    const id = ids[index] as BlockId
    const { path, level } = places[index] ?? { path: [row.label], level: 0 }
    const values = (numbers[index] ?? []).map((number) => number?.value ?? null)
    const printed = columns.map((_, column) => row.cells[column]?.trim() ?? '')
    return { id, label: row.label, path, level, values, printed, source: document.map.blocks[id] ?? [] }
  })
  const table = {
    id: `${document.id}.${block.id}`,
    document: document.id,
    block: block.id,
    number: block.number ?? null,
    title,
    ...unitOrCorner(title, headerCorner(block.text).trim(), numbers.flat()),
    columns,
    rows,
  }
  return { ...table, checks: isDoubtful ? [] : checksWithin(table, places) }
}

/** Checks the sums that a table states about its own cells. */
const checksWithin = (table: Omit<Table, 'checks'>, places: readonly Place[]): TableCheck[] =>
  [
    ...checkSums(table.columns, table.rows, places),
    ...checkDivision(table),
    ...checkTotals(table),
    ...checkColumns(table),
  ].filter(isWhole(table.rows))

/** Tells whether no cell of a check was withdrawn: else the sum cannot be checked. */
function isWhole(rows: readonly TableRow[]): (check: TableCheck) => boolean {
  const cut = rows
    .filter(({ label, printed = [] }) => [label, ...printed].some((cell) => noticesIn(cell).length > 0))
    .map(({ id }) => id)
  return ({ row, parts }) =>
    !cut.some((id) => [row, ...parts].some((part) => part === id || part.startsWith(`${id}.`)))
}

/**
 * Reads the tables of a document as data. Rows have the ids of the anchor ledger; the header has none. The
 * rows of a budget table become a tree again by their labels. The sums that tables state are checked; a check
 * that fails is kept with `ok: false`. Tables that were read with doubt are not checked.
 */
export function extractTables(document: Document): Table[] {
  const doubtful = doubtfulBlocks(document)
  const tables = document.blocks
    .filter((block) => block.type === 'table')
    .map((block) => toTable(document, block, doubtful.has(block.id)))
  const certain = tables.filter(({ block }) => !doubtful.has(block))
  return tables.map((table) => {
    const across = certain.includes(table) ? checkAcross(table, certain) : []
    return { ...table, checks: [...table.checks, ...across] }
  })
}
