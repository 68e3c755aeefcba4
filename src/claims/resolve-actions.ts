import { blockKey } from '../collections/block-key.ts'
import type { Action } from '../collections/schema/entities.ts'
import type { Link } from '../links/link.ts'
import type { ResolvedAction } from './library.ts'

/**
 * Adds to actions their parties: the actors that are named in the blocks about responsibility, by first
 * mention.
 */
export function resolveActions(
  actions: readonly Action[],
  linksOf: (document: string) => readonly Link[],
): ResolvedAction[] {
  const documents = new Set(actions.map(({ document }) => document))
  const actors = actorsByBlock([...documents].flatMap(linksOf))
  return actions.map((action) => ({ ...action, parties: partiesOf(action, actors) }))
}

function partiesOf({ document, partiesBlocks }: Action, actors: Map<string, string[]>): string[] {
  return [...new Set(partiesBlocks.flatMap((block) => actors.get(blockKey(document, block)) ?? []))]
}

/**
 * By `<document>#<block>`, the ids of the actors that it names, in order. Links are sorted by document, block
 * and start.
 */
function actorsByBlock(links: readonly Link[]): Map<string, string[]> {
  const byBlock = new Map<string, string[]>()
  for (const { document, block, kind, targets } of links) {
    const key = blockKey(document, block)
    if (kind === 'actor')
      byBlock.set(key, [...(byBlock.get(key) ?? []), ...targets.map((target) => target.id)])
  }
  return byBlock
}
