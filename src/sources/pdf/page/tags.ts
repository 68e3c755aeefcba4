import type { Tag } from './page.ts'

/** A node of the structure tree as pdf.js gives it. */
export interface StructureNode {
  role?: string
  type?: string
  id?: string
  children?: readonly StructureNode[]
}

/** Tags by the id of the content on this page. */
export type Tags = ReadonlyMap<number, Tag>

const DEEPEST = 60

/** From the structure tree of a page. Nodes are numbered in the order of the tree. */
export function readTags(root: StructureNode | null): Tags {
  const tags = new Map<number, Tag>()
  let count = 0
  const visit = (node: StructureNode, path: readonly string[], ids: readonly number[]): void => {
    const id = /mc(\d+)$/.exec(node.id ?? '')?.[1]
    if (node.type === 'content' && id) tags.set(Number(id), { artifact: false, path, ids })
    if (path.length > DEEPEST) return
    const inner = node.role ? { path: [...path, node.role], ids: [...ids, count++] } : { path, ids }
    for (const child of node.children ?? []) visit(child, inner.path, inner.ids)
  }
  if (root) visit(root, [], [])
  return tags
}

/** The tag of marked content: by its id, else by its own name. */
export function tagOf(tags: Tags, name: string, id: number | null): Tag {
  if (name === 'Artifact') return { artifact: true, path: [], ids: [] }
  const known = id === null ? undefined : tags.get(id)
  return known ?? { artifact: false, path: [name], ids: [] }
}
