import type { Anchored } from '../anchors/assign.ts'
import type { PrintedPage } from '../sources/printed-pages.ts'
import type { Piece } from '../text/piece.ts'
import type { Tree, TreeNode } from '../tree/node.ts'
import type { BlockId } from './schema/block.ts'
import type { MarkedPage } from './schema/document.ts'
import type { ToSource } from './source-ranges.ts'

/** Words that are shown: their start in text.txt, their block, and their offset in its text. */
interface Shown {
  start: number
  block: BlockId
  at: number
}

/** The shown pieces of a text. */
function* shownIn(pieces: readonly Piece[], block: BlockId): Generator<Shown> {
  let at = 0
  for (const { start, as } of pieces) {
    if (/\S/.test(as)) yield { start, block, at }
    at += as.length
  }
}

/** The shown words of a node. A table has one item for its caption and one for each row. */
function shownOf(node: TreeNode, [block, ...rows]: readonly BlockId[], toSource: ToSource): Shown[] {
  if (block === undefined || node.type === 'footnote') return []
  const whole = [...shownIn(node.pieces.flatMap(toSource), block)]
  if (node.type !== 'table') return whole
  const inRows = node.rows.slice(1).flatMap((row, nth) => {
    const id = rows[nth]
    return id ? [...shownIn(row.flat().flatMap(toSource), id)] : []
  })
  return [...whole.slice(0, 1), ...inRows].map((each) => ({ ...each, at: 0 }))
}

/**
 * Places the mark of each page: before the first words shown that are on it or after it, else after the last
 * words. Footnotes are ignored, since the site shows them elsewhere.
 */
export function markedPages(
  pages: readonly PrintedPage[],
  { nodes }: Tree,
  { ids, rowIds }: Anchored,
  toSource: ToSource,
): MarkedPage[] {
  if (pages.length === 0) return []
  const shown = nodes
    .flatMap((node, index) =>
      shownOf(node, [...ids.slice(index, index + 1), ...(rowIds[index] ?? [])], toSource),
    )
    .sort((a, b) => a.start - b.start)
  const last = shown.at(-1)
  return pages.flatMap((page) => {
    const place = shown.find(({ start }) => start >= page.start) ?? last
    return place ? [{ ...page, block: place.block, at: place.at }] : []
  })
}
