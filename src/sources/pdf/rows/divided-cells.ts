import type { GridCell } from './grid.ts'
import { holds, type Part } from './shapes.ts'

/** A cell of lines, and what stands in it. */
export interface Filled {
  cell: GridCell
  parts: Part[]
}

/** In points. */
const SLACK = 3

/**
 * A cell over several columns whose words stand each in one of them: the lines between its columns were not
 * drawn, as in a coloured head.
 */
export function dividedCells(cells: readonly Filled[]): Filled[] {
  return cells.flatMap((each) => {
    if (each.cell.columnSpan === 1 || each.cell.rowSpan > 1) return [each]
    const narrow = columnsUnder(cells, each.cell)
    const groups = narrow.map((cell) => ({ cell, parts: each.parts.filter((part) => stands(cell, part)) }))
    const used = groups.filter(({ parts }) => parts.length > 0)
    const all = used.reduce((sum, { parts }) => sum + parts.length, 0)
    return used.length > 1 && all === each.parts.length ? groups : [each]
  })
}

/** The places of single columns in a cell, as wide as in the other rows. */
function columnsUnder(cells: readonly Filled[], wide: GridCell): GridCell[] {
  const at = Array.from({ length: wide.columnSpan }, (_, n) => wide.column + n)
  return at.flatMap((column) => {
    const like = cells.find(({ cell }) => cell.column === column && cell.columnSpan === 1)?.cell
    if (!like) return []
    const [x0, x1] = [like.box[0], like.box[2]]
    return [
      { ...wide, column, columnSpan: 1, box: [x0, wide.box[1], x1, wide.box[3]] satisfies GridCell['box'] },
    ]
  })
}

const stands = (cell: GridCell, { box }: Part): boolean =>
  holds(cell.box, box) && box[0] > cell.box[0] - SLACK && box[2] < cell.box[2] + SLACK
