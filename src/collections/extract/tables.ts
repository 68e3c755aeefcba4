import { parseDutchNumber } from '../../text/numbers.ts'
import type { Block, BlockId } from '../schema/block.ts'
import type { Document } from '../schema/document.ts'
import type { Table, TableRow } from '../schema/table.ts'
import { budgetTree } from './tables-tree.ts'
import { checkDivision, checkSums } from './tables-sums.ts'
import { tableUnit } from './tables-unit.ts'

/** The lines of a table block: caption, header cells after the first, and per row its label and its cells. */
function splitText(text: string): { title: string; columns: string[]; rows: { label: string; cells: string[] }[] } {
  const [title = '', header = '', ...lines] = text.split('\n')
  const rows = lines.map((line) => line.split('\t')).map(([label = '', ...cells]) => ({ label: label.trim(), cells }))
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

function toTable(document: Document, block: Block): Table {
  const { title, columns, rows: flat } = splitText(block.text)
  const places = budgetTree(flat.map((row) => row.label))
  const numbers = flat.map((row) => columns.map((_, column) => parseDutchNumber(row.cells[column] ?? '')))
  const rows: TableRow[] = flat.map((row, index) => {
    const id = `${block.id}.r${index + 1}` as BlockId
    const { path, level } = places[index] ?? { path: [row.label], level: 0 }
    const values = (numbers[index] ?? []).map((number) => number?.value ?? null)
    return { id, label: row.label, path, level, values, source: document.map.blocks[id] ?? [] }
  })
  const unit = tableUnit([title, headerCorner(block.text)], numbers.flat())
  const table = {
    id: `${document.id}.${block.id}`,
    document: document.id,
    block: block.id,
    number: block.number ?? null,
    title,
    unit,
    columns,
    rows,
  }
  return { ...table, checks: [...checkSums(columns, rows, places), ...checkDivision(table)] }
}

/**
 * The tables of a document as data. Rows are numbered from 1 in the order of the source, the header not counted; a
 * budget table gets its tree back from the names of its rows, and the sums it states are checked. A check that fails is
 * kept with `ok: false`.
 */
export const extractTables = (document: Document): Table[] =>
  document.blocks.filter((block) => block.type === 'table').map((block) => toTable(document, block))
