import type { ResolvedAction } from '../../links/library.ts'
import type { Link } from '../../links/link.ts'
import { type Catalogue, linksIn } from '../catalogue.ts'
import { type Passage, passages } from './passages.ts'
import { type Place, placeOf } from './place.ts'

/** The group of actions that the text speaks of at once: 'acties 1 tot en met 5'. */
export interface Ground extends Place {
  from: number
  to: number
}

export const groundOf = (catalogue: Catalogue, { document, partiesGround }: ResolvedAction): Ground | null =>
  partiesGround && {
    from: partiesGround.from,
    to: partiesGround.to,
    ...placeOf(catalogue, document, partiesGround.block),
  }

/** The sentences that make an actor responsible for an action. */
export function responsibility(catalogue: Catalogue, action: ResolvedAction, actor: string): Passage[] {
  const names = (link: Link): boolean =>
    link.kind === 'actor' && link.targets.some((target) => target.id === actor)
  const links = action.partiesBlocks.flatMap((block) =>
    linksIn(catalogue, action.document, block).filter(names),
  )
  return passages(catalogue, links).flatMap((group) => group.passages)
}
