import type { Finding } from '../diagnostics.ts'
import type { HeadingNode, ListItemNode, TreeNode } from './node.ts'

/** "2.4" → ["2", 4]; "3." → ["", 3]; null for letters and Roman numbers, which may be either. */
function split(number: string | undefined): readonly [string, number] | null {
  const match = /^\(?((?:\d{1,2}\.)*)(\d{1,3})[.)]?$/.exec(number ?? '')
  return match ? [match[1] ?? '', Number(match[2])] : null
}

type Counted = HeadingNode | ListItemNode

/**
 * A key for the series that a node is counted in: titles per level and chapter, items per parent and form.
 */
const seriesOf = (node: Counted, prefix: string): string =>
  node.type === 'heading'
    ? `h${node.level} ${prefix}`
    : `i${node.parent} ${node.level} ${(node.number ?? '').replace(/\d+/g, '#')}`

/** Whether a number may come after the one before it in its series: the next one, or 1 again. */
const follows = (number: number, before: number | undefined): boolean =>
  number === 1 || number === (before ?? number - 1) + 1

const isCounted = (node: TreeNode): node is Counted => node.type === 'heading' || node.type === 'listItem'

/** Reports numbers that skip one, or go back but not to 1: something may be missing, or was read wrongly. */
export function numberOrder(nodes: readonly TreeNode[]): Finding[] {
  const last = new Map<string, number>()
  return nodes.filter(isCounted).flatMap((node) => {
    const parts = split(node.number)
    const first = node.pieces[0]
    if (!parts || !first) return []
    const [prefix, number] = parts
    const series = seriesOf(node, prefix)
    const before = last.get(series)
    last.set(series, number)
    if (follows(number, before)) return []
    const message = `Nummer ${prefix}${number} volgt op ${prefix}${before}.`
    const position = [first.start, node.pieces.at(-1)?.end ?? first.end] as const
    return [{ rule: 'number-order' as const, level: 'info' as const, message, position }]
  })
}
