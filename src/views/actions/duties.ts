import { type ActionSummary, actionSummary } from '../../catalogue/action-names.ts'
import { type Catalogue, titleOf } from '../../catalogue/catalogue.ts'
import { actionsByParty } from '../../catalogue/lookups.ts'
import type { ResolvedAction } from '../../claims/library.ts'
import { blockKey } from '../../collections/block-key.ts'
import type { Passage } from '../places/passage-groups.ts'
import { type Ground, groundOf, responsibility } from './responsibility.ts'

/** The actions that an actor is responsible for by the same paragraphs. */
export interface Duty {
  title: string
  ground: Ground | null
  passages: Passage[]
  actions: ActionSummary[]
}

export const actionsOf = (catalogue: Catalogue, actor: string): ResolvedAction[] =>
  actionsByParty(catalogue).get(actor) ?? []

/** The actions that an actor is responsible for, grouped by the paragraphs that say so. */
export function duties(catalogue: Catalogue, actor: string): Duty[] {
  const groups = Map.groupBy(actionsOf(catalogue, actor), (action) =>
    blockKey(action.document, action.partiesBlocks.join(' ')),
  )
  return [...groups.values()].flatMap((group) => (group[0] ? [duty(catalogue, actor, group[0], group)] : []))
}

const duty = (catalogue: Catalogue, actor: string, first: ResolvedAction, group: ResolvedAction[]): Duty => ({
  title: titleOf(catalogue, first.document),
  ground: groundOf(catalogue, first),
  passages: responsibility(catalogue, first, actor),
  actions: group.map((action) => actionSummary(catalogue, action)),
})
