import type { Box } from '../../sources/evidence.ts'

/** The smallest box around two boxes. */
const around = ([a0, b0, a1, b1]: Box, [c0, d0, c1, d1]: Box): Box => [
  Math.min(a0, c0),
  Math.min(b0, d0),
  Math.max(a1, c1),
  Math.max(b1, d1),
]

/** Whether a row is in another column: it begins above the end of what came before, and beside that. */
const isBeside = (row: Box, before: Box): boolean =>
  row[1] < before[3] && (row[0] >= before[2] || row[2] <= before[0])

/** The outlines of a block: one box around its rows in each column. A table always has one. */
export function outlinesOf(rows: readonly Box[], isTable: boolean): Box[] {
  const boxes: Box[] = []
  for (const row of rows) {
    const last = boxes.at(-1)
    if (last && (isTable || !isBeside(row, last))) boxes[boxes.length - 1] = around(last, row)
    else boxes.push(row)
  }
  return boxes
}
