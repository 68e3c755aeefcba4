import { bandsOf, baselines } from './bands.ts'
import { SMALLER, type Split, sizeOf, splitsOf } from './columns.ts'
import { boxOf, isPiece, type Part } from './shapes.ts'

/** Columns of text have this many rows, of which a good part are as wide as the column. */
const FEWEST_ROWS = 8
const FULL = 0.5
/** In points, and part of the width of a column: where a full row begins, and how far it reaches. */
const PLACE = 4
const REACH = 0.75

/** Parts of a page that no table has both of: columns of text; a block in the margin and what is beside. */
export function partsApart(parts: readonly Part[]): (readonly Part[])[] {
  const bands = bandsOf(parts)
  const split = splitsOf(bands).find(isApart)
  if (!split) return [parts]
  const { from, to, left, right } = split
  const rest = [bands.slice(0, from), bands.slice(to)].map((part) => part.flatMap((band) => band.parts))
  return [...rest, left, right].filter(({ length }) => length > 0)
}

const isApart = ({ kind, left, right }: Split): boolean =>
  kind === 'margin' ? areSmaller(right, left) : isFull(left) && isFull(right)

/** All that stands in a margin is set smaller than the text, as the cells beside others are not. */
const areSmaller = (block: readonly Part[], others: readonly Part[]): boolean =>
  block.every((part) => sizeOf([part]) < SMALLER * sizeOf(others))

/** The cells of a table hardly fill their column: it holds several. */
function isFull(parts: readonly Part[]): boolean {
  const rows = baselines(parts).length
  const [x0, , x1] = boxOf(parts)
  const full = parts.filter(
    (part) => isPiece(part) && part.box[0] < x0 + PLACE && part.box[2] > x0 + REACH * (x1 - x0),
  )
  return rows >= FEWEST_ROWS && full.length >= FULL * rows
}
