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

/** The number of marked content, where a node is that. */
function contentOf({ type, id = '' }: StructureNode): number | null {
  const number = type === 'content' ? /mc(\d+)$/.exec(id)?.[1] : undefined
  return number === undefined ? null : Number(number)
}

/** From the structure tree of a page. Nodes are numbered in the order of the tree. */
export function readTags(root: StructureNode | null): Tags {
  const tags = new Map<number, Tag>()
  let count = 0
  const visit = (node: StructureNode, above: Above): void => {
    const content = contentOf(node)
    if (content !== null) tags.set(content, { artifact: false, ...above })
    if (above.path.length > DEEPEST) return
    const { path, ids, ...rest } = above
    const inner = node.role ? { ...rest, path: [...path, node.role], ids: [...ids, count++] } : above
    for (const { child, cell } of childrenOf(node)) visit(child, { ...inner, ...cell })
  }
  if (root) visit(root, { path: [], ids: [] })
  return tags
}

/** The children of a node; those of a row of a table with their place among its cells. */
function childrenOf({
  role,
  children = [],
}: StructureNode): { child: StructureNode; cell: Pick<Tag, 'cell'> }[] {
  const cells = role === 'TR' ? children.filter(isCell) : []
  return children.map((child) => {
    const index = cells.indexOf(child)
    return { child, cell: index < 0 ? {} : { cell: { at: index, of: cells.length } } }
  })
}

/** What stands above a node. */
type Above = Omit<Tag, 'artifact'>

const isCell = ({ role = '' }: StructureNode): boolean => /^T[DH]$/.test(role)

/** The tag of marked content: by its id, else by its own name. */
export function tagOf(tags: Tags, name: string, id: number | null): Tag {
  if (name === 'Artifact') return { artifact: true, path: [], ids: [] }
  const known = id === null ? undefined : tags.get(id)
  return known ?? { artifact: false, path: [name], ids: [] }
}
