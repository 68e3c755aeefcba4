import { actionName } from '../../catalogue/action-names.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ResolvedAction } from '../../claims/library.ts'

/** A node of the network. */
export interface GraphNode {
  id: string
  /** `group`: the actions that the text makes the same actors responsible for at once. */
  kind: 'action' | 'group' | 'actor'
  label: string
}

interface GraphEdge {
  source: string
  target: string
}

export interface Graph {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

/**
 * The network of actions and actors, joined by the groups in the text. An action by itself is its own group.
 */
export function actionGraph(catalogue: Catalogue, actions: readonly ResolvedAction[]): Graph {
  const groups = [...Map.groupBy(actions, groupId)].map(([id, members]) => ({ id, members }))
  const actors = [...new Set(actions.flatMap((action) => action.parties))]
  return {
    nodes: [
      ...groups.map(({ id, members }): GraphNode => ({ id, kind: 'group', label: groupLabel(members) })),
      ...groups
        .filter(isMany)
        .flatMap(({ members }) =>
          members.map(
            (action): GraphNode => ({ id: actionId(action), kind: 'action', label: String(action.number) }),
          ),
        ),
      ...actors.map(
        (id): GraphNode => ({ id: `actor ${id}`, kind: 'actor', label: shortName(catalogue, id) }),
      ),
    ],
    edges: groups.flatMap(({ id, members }) => [
      ...(members.length > 1 ? members.map((action) => ({ source: id, target: actionId(action) })) : []),
      ...(members[0]?.parties ?? []).map((actor) => ({ source: id, target: `actor ${actor}` })),
    ]),
  }
}

const isMany = ({ members }: { members: ResolvedAction[] }): boolean => members.length > 1
const actionId = ({ document, number }: ResolvedAction): string => `action ${document} ${number}`
const groupId = ({ document, partiesBlocks, number }: ResolvedAction): string =>
  `group ${document} ${partiesBlocks.join(' ') || number}`

/** 'Actie 1 tot en met 5', 'Actie 7' */
function groupLabel(members: readonly ResolvedAction[]): string {
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last) return ''
  return first === last ? actionName(first) : `${actionName(first)} tot en met ${last.number}`
}

const LONG = 26

/** The name of an actor; when it is long, the abbreviation that the texts use. */
function shortName(catalogue: Catalogue, id: string): string {
  const actor = catalogue.actorOf.get(id)
  if (actor === undefined) return id
  const abbreviation = actor.aliases.find(
    (alias) => /^\p{Lu}[\p{L}&]{1,7}$/u.test(alias) && /\p{Lu}.*\p{Lu}/u.test(alias),
  )
  return actor.name.length > LONG ? (abbreviation ?? actor.name) : actor.name
}
