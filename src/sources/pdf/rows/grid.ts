import type { Box } from '../../evidence.ts'
import type { Stroke } from '../page/page.ts'
import type { Net } from './lines.ts'

/** A cell of a grid of lines; spans count the smallest cells it takes. */
export interface GridCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  box: Box
}

/** In points: lines nearer than this are one side of a cell. */
const APART = 4
const MOST_CELLS = 6000
/** Part of a side that must be drawn. */
const DRAWN = 0.55

/** The cells of a net of lines, row by row. Cells without a line between them are one. */
export function cellsOf(net: Net): GridCell[] {
  const xs = places(net, true)
  const ys = places(net, false)
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns * rows > MOST_CELLS || columns < 1 || rows < 1) return []
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let place = 0; place < rows * columns; place++) {
    if (taken.has(place)) continue
    const cell = grow({ net, xs, ys }, Math.floor(place / columns), place % columns)
    for (const each of placesOf(cell, columns)) taken.add(each)
    cells.push(cell)
  }
  return cells
}

/** The places that a cell takes, counted row by row. */
const placesOf = ({ row, column, rowSpan, columnSpan }: GridCell, columns: number): number[] =>
  Array.from({ length: rowSpan * columnSpan }, (_, index) => {
    const [down, right] = [Math.floor(index / columnSpan), index % columnSpan]
    return (row - 1 + down) * columns + column - 1 + right
  })

/** The heights of the level lines that reach over most of a net, its upper and lower end with them. */
export const levelsOf = (net: Net): number[] =>
  places(net, false).filter(
    (at) =>
      at <= net.box[1] + APART ||
      at >= net.box[3] - APART ||
      isDrawn(net, false, at, [net.box[0], net.box[2]]),
  )

interface Grid {
  net: Net
  xs: number[]
  ys: number[]
}

/** From its upper left corner to the right, then down, until a line is met. */
function grow({ net, xs, ys }: Grid, row: number, column: number): GridCell {
  let [right, bottom] = [column + 1, row + 1]
  while (right < xs.length - 1 && !isDrawn(net, true, xs[right]!, [ys[row]!, ys[row + 1]!])) right++
  while (bottom < ys.length - 1 && !isDrawn(net, false, ys[bottom]!, [xs[column]!, xs[right]!])) bottom++
  return {
    row: row + 1,
    column: column + 1,
    rowSpan: bottom - row,
    columnSpan: right - column,
    box: [xs[column]!, ys[row]!, xs[right]!, ys[bottom]!],
  }
}

/**
 * Places of the lines of one direction; the ends of the other lines close a table that is open at its sides.
 */
function places({ strokes, box }: Net, upright: boolean): number[] {
  const ends = upright ? [box[0], box[2]] : [box[1], box[3]]
  const all = [...strokes.filter((line) => line.upright === upright).map(({ at }) => at), ...ends]
  const found: number[] = []
  for (const at of all.sort((a, b) => a - b)) if (at - (found.at(-1) ?? -Infinity) > APART) found.push(at)
  return found
}

function isDrawn({ strokes }: Net, upright: boolean, at: number, [from, to]: [number, number]): boolean {
  const covered = strokes
    .filter((line) => line.upright === upright && Math.abs(line.at - at) <= APART)
    .reduce((sum, line) => sum + overlap(line, from, to), 0)
  return covered >= DRAWN * (to - from)
}

const overlap = (line: Stroke, from: number, to: number): number =>
  Math.max(0, Math.min(line.to, to) - Math.max(line.from, from))
