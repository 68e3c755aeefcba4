import type { Corrected, Edit } from '../seed/correct.ts'
import type { Piece } from '../text/piece.ts'
import type { Tree, TreeNode } from '../tree/node.ts'
import type { BlockId } from './schema/block.ts'
import type { Repair } from './schema/document.ts'

/** The corrected pieces of a node, each with the offset in the clean text at its end. */
function correctedPieces(node: TreeNode, toSource: Corrected['toSource']): { piece: Piece; at: number }[] {
  let at = 0
  return node.pieces.flatMap(toSource).flatMap((piece) => {
    at += piece.as.length
    return piece.kind === 'correction' ? [{ piece, at }] : []
  })
}

/** Outer spaces are trimmed: the text to find may begin or end anywhere in a sentence. */
const asRepair = (edit: Edit, block: BlockId, at: number): Repair => ({
  block,
  at,
  position: [edit.start, edit.end],
  original: edit.correction.find.trim(),
  corrected: edit.correction.replace.trim(),
  reason: edit.correction.reason,
})

/** The places of the corrections from seed.yaml in the blocks, in the order of the text. */
export function repairsOf(tree: Tree, ids: readonly BlockId[], corrected: Corrected): Repair[] {
  const edits = new Map(corrected.edits.map((edit) => [edit.start, edit]))
  return tree.nodes.flatMap((node, i) =>
    correctedPieces(node, corrected.toSource).flatMap(({ piece, at }) => {
      const edit = edits.get(piece.start)
      return edit ? [asRepair(edit, ids[i] as BlockId, at)] : []
    }),
  )
}
