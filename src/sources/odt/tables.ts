import type { Block } from '../office/block.ts'
import { type Counts, type GridCell, tableBlocks } from '../office/tables.ts'
import { attribute, elements, numberOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'

type ReadBlocks = (node: Node) => Block[]

/** Groups of rows, of which the first may be headers. */
const GROUPS: ReadonlySet<string> = new Set([
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
])
/** A row or cell that is repeated more often than this fills the page, no more. */
const REPEATED = 100

interface Row {
  node: Node
  header: boolean
}

function rowsIn(node: Node, header: boolean): Row[] {
  return elements(node).flatMap((child) => {
    if (child.name === 'table:table-row')
      return times(child, 'table:number-rows-repeated').map((each) => ({ node: each, header }))
    return GROUPS.has(child.name) ? rowsIn(child, header || child.name === 'table:table-header-rows') : []
  })
}

function times(node: Node, name: string): Node[] {
  const count = numberOf(attribute(node, name)) ?? 1
  return new Array<Node>(count > REPEATED ? 1 : Math.max(1, count)).fill(node)
}

export function readTable(table: Node, counts: Counts, read: ReadBlocks): Block[] {
  const cells = rowsIn(table, false).flatMap((row, index) => cellsIn(row, index + 1, read))
  return tableBlocks({ cells, floating: false }, counts)
}

/** Covered cells take their column, and have no words of their own. */
function cellsIn({ node, header }: Row, row: number, read: ReadBlocks): GridCell[] {
  const cells: GridCell[] = []
  let column = 0
  for (const child of elements(node)) {
    if (!/^table:(?:covered-)?table-cell$/u.test(child.name)) continue
    for (const each of times(child, 'table:number-columns-repeated')) {
      column++
      if (each.name === 'table:table-cell')
        cells.push({ ...spansOf(each), row, column, header, blocks: read(each) })
    }
  }
  return cells
}

const spansOf = (cell: Node): Pick<GridCell, 'rowSpan' | 'columnSpan'> => ({
  rowSpan: spanOf(cell, 'table:number-rows-spanned'),
  columnSpan: spanOf(cell, 'table:number-columns-spanned'),
})

const spanOf = (cell: Node, name: string): number => Math.max(1, numberOf(attribute(cell, name)) ?? 1)
