import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { DocumentIndex } from '../document-index.ts'

/** Towards the end of the text, or towards its beginning. */
export type Direction = 1 | -1

/** How many blocks away a thing may stand that is called `hieronder` or `vorige`. */
const FARTHEST = 40

/**
 * The next block of a type, before or after, nearby and under the same top heading; null when there is none.
 */
export function nearest(
  { list, order }: DocumentIndex,
  from: BlockId,
  type: Block['type'],
  direction: Direction,
): BlockId | null {
  const start = order.get(from)!
  const top = topOf({ list, order }, list[start]!)
  for (let step = 1; step <= FARTHEST; step++) {
    const block = list[start + step * direction]
    if (block === undefined || topOf({ list, order }, block) !== top) return null
    if (block.type === type) return block.id
  }
  return null
}

/**
 * The heading before or after the one a block stands under, of the same level and parent: of its top heading,
 * or of its own.
 */
export function neighbourOf(
  index: DocumentIndex,
  from: BlockId,
  which: 'top' | 'own',
  direction: Direction,
): BlockId | null {
  const headings = headingsAbove(index, index.list[index.order.get(from)!]!)
  const own = which === 'top' ? headings.at(-1) : headings[0]
  if (own === undefined) return null
  const siblings = index.list.filter(
    ({ type, level, parent }) => type === 'heading' && level === own.level && parent === own.parent,
  )
  return siblings[siblings.indexOf(own) + direction]?.id ?? null
}

const topOf = (index: Pick<DocumentIndex, 'list' | 'order'>, block: Block): Block | undefined =>
  headingsAbove(index, block).at(-1)

/** The headings a block stands under, the nearest first; a heading stands under itself. */
function headingsAbove({ list, order }: Pick<DocumentIndex, 'list' | 'order'>, block: Block): Block[] {
  const found: Block[] = []
  for (
    let at: Block | undefined = block;
    at !== undefined && found.length < list.length;
    at = at.parent === null ? undefined : list[order.get(at.parent as BlockId)!]
  ) {
    if (at.type === 'heading') found.push(at)
  }
  return found
}
