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

function readRow(row: Node, number: number, { cells, open, read }: Filling): void {
  const properties = down(row, 'w:trPr')
  const header = toggle(properties, 'w:tblHeader') ?? false
  let column = 1 + (numberOf(valOf(properties, 'w:gridBefore')) ?? 0)
  for (const node of inside(row, 'w:tc')) {
    const { span, merge, beside } = placeOf(node)
    const above = open.get(column)
    const blocks = read(node)
    if (beside) widen(cells.at(-1), number, blocks)
    else if (merge === 'continue' && above) {
      above.rowSpan = number - above.row + 1
      above.blocks.push(...blocks)
    } else {
      const cell: GridCell = { row: number, column, rowSpan: 1, columnSpan: span, header, blocks }
      cells.push(cell)
      if (merge) open.set(column, cell)
      else open.delete(column)
    }
    column += span
  }
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
