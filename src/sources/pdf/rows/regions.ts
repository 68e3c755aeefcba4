import { type Band, bandsOf } from './bands.ts'
import { findSplit, type Split } from './columns.ts'
import { boxOf, isPiece, type Leaf, type Part, type Piece } from './shapes.ts'

const DEEPEST = 12
/** In heights of a band: a gap before which a block in the margin may be read. */
const PARAGRAPH_GAP = 0.8

/**
 * Parts of a page in reading order.
 * 1. Columns are read one after the other, and only where a gutter without letters parts them.
 * 2. A block in the margin is read where the text beside it pauses, never inside a paragraph.
 * 3. Everything else is read straight across.
 */
export function readingOrder(parts: readonly Part[], depth = 0): Leaf[] {
  const bands = bandsOf(parts)
  const split = depth < DEEPEST ? (besideBlock(bands) ?? findSplit(bands)) : null
  if (!split) return straight(bands)
  return split.kind === 'columns' ? besides(bands, split, depth) : withMargin(bands, split, depth)
}

/** A box beside other text: it is read where that pauses. */
function besideBlock(bands: readonly Band[]): Split | null {
  for (const [from, { parts }] of bands.entries()) {
    const block = parts.find((part) => !isPiece(part) && part.apart)
    if (block && parts.length > 1)
      return {
        from,
        to: from + 1,
        left: parts.filter((part) => part !== block),
        right: [block],
        kind: 'margin',
      }
  }
  return null
}

/** Runs of pieces are leaves; blocks bring their own. */
function straight(bands: readonly Band[]): Leaf[] {
  const leaves: Leaf[] = []
  let pieces: Piece[] = []
  for (const part of bands.flatMap((band) => band.parts)) {
    if (isPiece(part)) {
      pieces.push(part)
      continue
    }
    if (pieces.length) leaves.push({ pieces })
    leaves.push(...part.leaves)
    pieces = []
  }
  return pieces.length ? [...leaves, { pieces }] : leaves
}

const partsOf = (bands: readonly Band[]): Part[] => bands.flatMap(({ parts }) => parts)

function besides(bands: readonly Band[], split: Split, depth: number): Leaf[] {
  const { from, to, left, right } = split
  return [
    ...readingOrder(partsOf(bands.slice(0, from)), depth + 1),
    ...readingOrder(left, depth + 1),
    ...readingOrder(right, depth + 1),
    ...readingOrder(partsOf(bands.slice(to)), depth + 1),
  ].filter(({ pieces }) => pieces.length > 0)
}

function withMargin(bands: readonly Band[], split: Split, depth: number): Leaf[] {
  const { left: main, right: side } = split
  const rest = bandsOf([...partsOf(bands.slice(0, split.from)), ...main, ...partsOf(bands.slice(split.to))])
  const top = boxOf(side)[1]
  const after = Math.max(
    0,
    rest.findLastIndex((band, index) => opens(rest, index) && band.box[1] <= top + 4),
  )
  return [
    ...readingOrder(partsOf(rest.slice(0, after)), depth + 1),
    ...readingOrder(side, depth + 1).map((leaf) => (leaf.area ? leaf : { ...leaf, side: true })),
    ...readingOrder(partsOf(rest.slice(after)), depth + 1),
  ].filter(({ pieces }) => pieces.length > 0)
}

/** A band with a gap above it. */
function opens(bands: readonly Band[], index: number): boolean {
  const [above, band] = [bands[index - 1], bands[index]]
  if (!above || !band) return true
  return band.box[1] - above.box[3] > PARAGRAPH_GAP * (band.box[3] - band.box[1])
}
