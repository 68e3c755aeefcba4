import type { Box } from '../../evidence.ts'
import type { Shade } from '../page/page.ts'
import { boxOf, isPiece, type Part } from './shapes.ts'

/** A row of a table, as far as its look tells whether it is a head. */
export interface LookRow {
  parts: readonly Part[]
  /** The file calls all its cells heads. */
  told: boolean
}

const MOST = 4

/**
 * How many rows at the top of a table are its head: those that the file calls so; else those in bold, or on a
 * colour, when the rows below them are not.
 */
export function headCount(rows: readonly LookRow[], shades: readonly Shade[]): number {
  const told = leading(rows, ({ told: isTold }) => isTold)
  if (told > 0) return told
  const bold = leading(rows, ({ parts }) => boldness(parts) > 0.8)
  if (bold > 0 && boldness(rows.slice(bold).flatMap(({ parts }) => parts)) < 0.6) return bold
  const first = colorOf(rows[0]!, shades)
  const colored = first === null ? 0 : leading(rows, (row) => colorOf(row, shades) === first)
  return colored <= MOST ? colored : 0
}

/** Rows at the top that are so; none where all rows are. */
function leading(rows: readonly LookRow[], is: (row: LookRow) => boolean): number {
  const end = rows.findIndex((row) => !is(row))
  return end < 0 || end > MOST ? 0 : end
}

function boldness(parts: readonly Part[]): number {
  const glyphs = parts.filter(isPiece).flatMap((piece) => piece.glyphs)
  return glyphs.filter((glyph) => glyph.bold).length / Math.max(1, glyphs.length)
}

/** The colour behind all of a row; null where there is none. */
function colorOf({ parts }: LookRow, shades: readonly Shade[]): string | null {
  const boxes = parts.map(({ box }) => box)
  const [x0, y0, x1, y1] = boxOf(parts)
  const near = shades.filter(({ box }) => box[1] < y1 && box[3] > y0 && box[0] < x1 && box[2] > x0)
  const behind = boxes.map((box) => near.findLast((shade) => covers(shade.box, box))?.color)
  return behind[0] !== undefined && behind.every((color) => color === behind[0]) ? behind[0] : null
}

const covers = (outer: Box, [x0, y0, x1, y1]: Box): boolean =>
  outer[0] <= x0 + 2 && outer[2] >= x1 - 2 && outer[1] <= (y0 + y1) / 2 && outer[3] >= (y0 + y1) / 2
