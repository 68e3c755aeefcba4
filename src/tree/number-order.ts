import type { Finding } from '../diagnostics.ts'
import type { TreeNode } from './node.ts'

/** "2.4" → ["2", 4]; "3." → ["", 3]; null for letters and Roman numbers, which may be either. */
function split(number: string | undefined): readonly [string, number] | null {
  const match = /^\(?((?:\d{1,2}\.)*)(\d{1,3})[.)]?$/.exec(number ?? '')
  return match ? [match[1] ?? '', Number(match[2])] : null
}

/** Titles count per chapter, list items per parent and form. */
const keyOf = (node: TreeNode, prefix: string): string =>
  node.type === 'heading'
    ? `h${node.level} ${prefix}`
    : `i${node.parent} ${node.level} ${(node.number ?? '').replace(/\d+/g, '#')}`

/** Numbers that skip one or go back without beginning again: something may be missing, or was read wrongly. */
export function numberOrder(nodes: readonly TreeNode[]): Finding[] {
  const last = new Map<string, number>()
  return nodes.flatMap((node) => {
    const parts = node.type === 'heading' || node.type === 'listItem' ? split(node.number) : null
    const first = node.pieces[0]
    if (!parts || !first) return []
    const [prefix, number] = parts
    const key = keyOf(node, prefix)
    const before = last.get(key)
    last.set(key, number)
    if (number === 1 || number === (before ?? number - 1) + 1) return []
    const position = [first.start, node.pieces.at(-1)?.end ?? first.end] as const
    return [
      {
        rule: 'number-order' as const,
        level: 'info' as const,
        message: `Nummer ${prefix}${number} volgt op ${prefix}${before}.`,
        position,
      },
    ]
  })
}
