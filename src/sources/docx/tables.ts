import type { Block } from '../office/block.ts'
import { type Grid, type GridCell, tableBlocks } from '../office/tables.ts'
import { attribute, childrenOf, down, elements, numberOf, valOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import type { PartReader } from './part-reader.ts'
import { toggle } from './styles.ts'

type ReadBlocks = (node: Node) => Block[]

/** A table of the file as a grid, and from there as blocks. */
export function readTable(table: Node, reader: PartReader, read: ReadBlocks): Block[] {
  const floating = down(table, 'w:tblPr', 'w:tblpPr') !== undefined
  return tableBlocks({ cells: cellsOf(table, read), floating } satisfies Grid, reader.counts)
}

/** Rows and cells may stand in content controls. */
function inside(node: Node, name: string): Node[] {
  return elements(node).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'w:sdt' ? inside(down(child, 'w:sdtContent') ?? child, name) : []
  })
}

function cellsOf(table: Node, read: ReadBlocks): GridCell[] {
  const cells: GridCell[] = []
  /** By column: the cell that goes on downwards. */
  const open = new Map<number, GridCell>()
  const rows = inside(table, 'w:tr').filter((row) => !toggle(down(row, 'w:trPr'), 'w:hidden'))
  for (const [index, row] of rows.entries()) readRow(row, index + 1, { cells, open, read })
  return cells
}

interface Filling {
  cells: GridCell[]
  open: Map<number, GridCell>
  read: ReadBlocks
}

function readRow(row: Node, number: number, filling: Filling): void {
  const properties = down(row, 'w:trPr')
  const header = toggle(properties, 'w:tblHeader') ?? false
  let column = 1 + (numberOf(valOf(properties, 'w:gridBefore')) ?? 0)
  for (const node of inside(row, 'w:tc')) {
    const { span, merge, beside } = placeOf(node)
    const blocks = filling.read(node)
    const cell: GridCell = { row: number, column, rowSpan: 1, columnSpan: span, header, blocks }
    if (beside) widen(filling.cells.at(-1), number, blocks)
    else addCell(cell, merge, filling)
    column += span
  }
}

/** A cell of its own, or a part of the one above it. */
function addCell(cell: GridCell, merge: string | null, { cells, open }: Filling): void {
  const above = merge === 'continue' ? open.get(cell.column) : undefined
  if (above) {
    lengthen(above, cell.row, cell.blocks)
    return
  }
  cells.push(cell)
  keepOpen(open, merge === null ? null : cell, cell.column)
}

/** The cell that the next row may go on with in a column. */
function keepOpen(open: Map<number, GridCell>, cell: GridCell | null, column: number): void {
  if (cell) open.set(column, cell)
  else open.delete(column)
}

function lengthen(cell: GridCell, row: number, blocks: readonly Block[]): void {
  cell.rowSpan = row - cell.row + 1
  cell.blocks.push(...blocks)
}

function widen(cell: GridCell | undefined, row: number, blocks: readonly Block[]): void {
  if (cell?.row !== row) return
  cell.columnSpan++
  cell.blocks.push(...blocks)
}

const MOST = 200

function placeOf(cell: Node): { span: number; merge: string | null; beside: boolean } {
  const properties = down(cell, 'w:tcPr')
  const vertical = childrenOf(properties, 'w:vMerge')[0]
  return {
    span: Math.min(MOST, Math.max(1, numberOf(valOf(properties, 'w:gridSpan')) ?? 1)),
    merge: vertical ? (attribute(vertical, 'w:val') ?? 'continue') : null,
    beside: valOf(properties, 'w:hMerge') === 'continue',
  }
}
