import { doubtfulBlocks } from '../../collections/doubtful-blocks.ts'
import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import { noticesIn } from '../../text/notice.ts'
import { parseDutchNumber } from '../../text/numbers.ts'
import { budgetTree } from './row-tree.ts'
import { checkDivision, checkSums } from './sums.ts'
import { checkAcross } from './sums-across.ts'
import { checkColumns } from './sums-of-columns.ts'
import { checkTotals } from './sums-of-totals.ts'
import { tableUnit } from './unit.ts'

/** The lines of a table block: caption, header cells after the first, and per row its label and its cells. */
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

const headerCorner = (text: string): string => text.split('\n', 2)[1]?.split('\t', 1)[0] ?? ''

/** The ids of the rows as they were given; rows without a place in the source are counted. */
function rowIds({ map }: Document, block: Block, count: number): BlockId[] {
  const given = Object.keys(map.blocks).filter((id) => id.startsWith(`${block.id}.r`)) as BlockId[]
  return given.length === count
    ? given
    : Array.from({ length: count }, (_, index) => `${block.id}.r${index + 1}` as BlockId)
}

/** The unit; without one what stands above the labels of the rows. */
function headOf(
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
    ...headOf(title, headerCorner(block.text).trim(), numbers.flat()),
    columns,
    rows,
  }
  if (isDoubtful) return { ...table, checks: [] }
  return {
    ...table,
    checks: [
      ...checkSums(columns, rows, places),
      ...checkDivision(table),
      ...checkTotals(table),
      ...checkColumns(table),
    ].filter(isWhole(rows)),
  }
}

/** A sum that some of its cells were withdrawn from cannot be proved. */
function isWhole(rows: readonly TableRow[]): (check: TableCheck) => boolean {
  const cut = rows
    .filter(({ label, printed = [] }) => [label, ...printed].some((cell) => noticesIn(cell).length > 0))
    .map(({ id }) => id)
  return ({ row, parts }) =>
    !cut.some((id) => [row, ...parts].some((part) => part === id || part.startsWith(`${id}.`)))
}

/**
 * The tables of a document as data. Rows have the ids of the anchor ledger, the header has none; a budget
 * table gets its tree back from the names of its rows, and the sums it states are checked. A check that fails
 * is kept with `ok: false`. In a table whose reading is doubtful nothing is checked.
 */
export function extractTables(document: Document): Table[] {
  const doubtful = doubtfulBlocks(document)
  const tables = document.blocks
    .filter((block) => block.type === 'table')
    .map((block) => toTable(document, block, doubtful.has(block.id)))
  const sure = tables.filter(({ block }) => !doubtful.has(block))
  return tables.map((table) => {
    const across = sure.includes(table) ? checkAcross(table, sure) : []
    return { ...table, checks: [...table.checks, ...across] }
  })
}
