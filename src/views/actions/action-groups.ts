import { type ActionSummary, actionSummary, type PartyLink, party } from '../../catalogue/action-names.ts'
import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, titleOf } from '../../catalogue/catalogue.ts'
import type { ResolvedAction } from '../../claims/library.ts'
import { type Ground, groundOf } from './responsibility.ts'

/** The actions of a document. */
export interface ActionGroup {
  document: string
  title: string
  url: string
  directions: ActionDirection[]
}

export interface ActionDirection {
  /** The anchor of the direction on the page of actions. */
  id: string
  number: number | null
  title: string | null
  url: string | null
  actions: ActionSummary[]
  /**
   * Who is responsible and where the text says so, when that is the same for all actions of the direction.
   */
  together: { parties: PartyLink[]; ground: Ground | null } | null
}

/** All actions by document and direction, in the order of the texts. */
export const actionGroups = (catalogue: Catalogue): ActionGroup[] =>
  [...Map.groupBy(catalogue.actions, (action) => action.document)].map(([document, actions]) => ({
    document,
    title: titleOf(catalogue, document),
    url: path.document(document),
    directions: [...byDirection(actions).values()].flatMap((group) =>
      group[0] ? [direction(catalogue, group[0], group)] : [],
    ),
  }))

const byDirection = (actions: readonly ResolvedAction[]): Map<number | null, ResolvedAction[]> =>
  Map.groupBy(actions, (action) => action.direction?.number ?? null)

function direction(catalogue: Catalogue, first: ResolvedAction, group: ResolvedAction[]): ActionDirection {
  const hasSameParties =
    new Set(group.map((action) => action.parties.join(' '))).size === 1 && first.parties.length > 0
  return {
    id: directionId(first),
    number: first.direction?.number ?? null,
    title: first.direction?.title ?? null,
    url: first.direction ? path.document(first.document, first.direction.block) : null,
    actions: group.map((action) => actionSummary(catalogue, action)),
    together: hasSameParties
      ? { parties: first.parties.map((id) => party(catalogue, id)), ground: groundOf(catalogue, first) }
      : null,
  }
}

/** 'richting-2-signalement': with the document, since a page may have the directions of several. */
export const directionId = (action: ResolvedAction): string =>
  `richting-${action.direction?.number ?? 0}-${action.document}`
