import type { Piece, PieceKind } from '../text/piece.ts'
import type { Range } from '../text/range.ts'
import type { TreeNode } from '../tree/node.ts'
import type { BlockId } from './schema/block.ts'

/** Converts a piece of the corrected text to the pieces of text.txt that it comes from. */
export type ToSource = (piece: Piece) => Piece[]

/** Kinds that are trimmed from the edges of a block: bullets, numbers, white space. */
const EDGE: ReadonlySet<PieceKind> = new Set(['marker', 'space'])

function trimEdges(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => !EDGE.has(piece.kind))
  const last = pieces.findLastIndex((piece) => !EDGE.has(piece.kind))
  return first < 0 ? [] : pieces.slice(first, last + 1)
}

/** Joins contiguous pieces: `[0,3) [3,4) [9,12)` → `[0,4) [9,12)`. */
function merge(pieces: readonly Piece[]): Range[] {
  const ranges: Range[] = []
  for (const { start, end } of pieces) {
    const last = ranges.at(-1)
    if (last && last[1] === start) last[1] = end
    else if (end > start) ranges.push([start, end])
  }
  return ranges
}

/** The ranges of text.txt with the words of a block, without bullets and furniture. */
export function sourceRanges(pieces: readonly Piece[], toSource: ToSource): Range[] {
  const own = pieces.flatMap(toSource).filter((piece) => piece.kind !== 'furniture')
  return merge(trimEdges(own.sort((a, b) => a.start - b.start)))
}

/** The ranges of the rows of a table, by id (`tabel-15.r1`). The first row is the header, without an id. */
export function rowRanges(
  node: TreeNode,
  rowIds: readonly BlockId[],
  toSource: ToSource,
): [id: string, ranges: Range[]][] {
  const rows = node.type === 'table' ? node.rows.slice(1) : []
  return rowIds.map((id, index) => [id, sourceRanges((rows[index] ?? []).flat(), toSource)])
}
