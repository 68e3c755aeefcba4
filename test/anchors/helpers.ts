import { assignAnchors } from '../../src/anchors/assign.ts'
import type { AnchorLedger } from '../../src/anchors/ledger.ts'
import type { DocumentId } from '../../src/seed/seed-schema.ts'
import type { Tree, TreeNode } from '../../src/tree/node.ts'

/** A node of a type with the parts that every one of that type has. */
const MADE = {
  heading: { level: 1 },
  paragraph: {},
  listItem: { level: 1 },
  footnote: { marker: '' },
  box: { number: '1' },
  figure: {},
  table: { rows: [] },
}
type Parts<Type extends TreeNode['type']> = Partial<Extract<TreeNode, { type: Type }>>

export const node = <Type extends TreeNode['type']>(
  type: Type,
  text: string,
  more: Parts<Type> = {},
): TreeNode =>
  ({ type, text, pieces: [], parent: null, notes: [], ...MADE[type], ...more }) as unknown as TreeNode

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
