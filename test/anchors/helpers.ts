import { assignAnchors } from '../../src/anchors/assign.ts'
import type { AnchorLedger } from '../../src/anchors/ledger.ts'
import type { DocumentId } from '../../src/seed/seed-schema.ts'
import type { Tree, TreeNode } from '../../src/tree/node.ts'

export const node = (type: TreeNode['type'], text: string, more: Partial<TreeNode> = {}): TreeNode => ({
  type,
  text,
  pieces: [],
  parent: null,
  notes: [],
  ...more,
})

export const tree = (...nodes: TreeNode[]): Tree => ({ nodes, furniture: [], findings: [] })
export const paragraphs = (...texts: string[]): Tree => tree(...texts.map((text) => node('paragraph', text)))

export const source = (digit: string) => ({ id: 'proef' as DocumentId, sha256: digit.repeat(64) })

/** Reads the trees one after the other, each with the ledger of the one before; gives the last answer. */
export function publish(...trees: Tree[]) {
  let published: AnchorLedger | null = null
  let last = assignAnchors(tree(), null, source('0'))
  for (const [at, each] of trees.entries()) {
    last = assignAnchors(each, published, source(String(at + 1)))
    published = last.ledger
  }
  return last
}
