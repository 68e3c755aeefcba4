import type { ResolvedAction } from '../../links/library.ts'
import type { Link } from '../../links/link.ts'
import { type Catalogue, blockIn, linksIn, titleOf } from '../catalogue.ts'
import { shortened } from '../format.ts'
import { path } from '../href.ts'
import { type Excerpt, excerpt } from './excerpt.ts'
import { type Passage, passages } from './passages.ts'
import { type Place, placeOf } from './place.ts'

export interface PartyLink {
  id: string
  name: string
  url: string
}

/** An action as it stands in a list. */
export interface ActionSummary {
  name: string
  number: number
  url: string
  text: string
  parties: PartyLink[]
}

export interface ActionPage {
  name: string
  description: string
  document: { title: string; url: string }
  place: Place
  url: string
  text: Excerpt[]
  why: Excerpt[]
  direction: ({ number: number; title: string } & Place) | null
  /** Each party with the sentences that make it responsible. */
  parties: (PartyLink & { passages: Passage[] })[]
  /** The group the text speaks of: 'acties 1 tot en met 5'. */
  ground: ({ from: number; to: number } & Place) | null
  summary: Excerpt | null
  previous: ActionSummary | null
  next: ActionSummary | null
}

export interface ActionGroup {
  title: string
  url: string
  directions: ActionDirection[]
}

export interface ActionDirection {
  number: number | null
  title: string | null
  url: string | null
  actions: ActionSummary[]
  /** Who is responsible, when the text says it of all actions of the direction together. */
  parties: PartyLink[] | null
}

export const actionName = (action: ResolvedAction): string => `${action.label} ${action.number}`

/** The address that is shown: the short one for the document that has it. */
export function actionUrl(catalogue: Catalogue, action: ResolvedAction): string {
  const short = catalogue.documentOf.get(action.document)?.shortActions
  return short ? path.shortAction(action.number) : path.action(action.document, action.number)
}

export function party(catalogue: Catalogue, id: string): PartyLink {
  return { id, name: catalogue.actors.find((actor) => actor.id === id)?.name ?? id, url: path.actor(id) }
}

export function actionSummary(catalogue: Catalogue, action: ResolvedAction): ActionSummary {
  return {
    name: actionName(action),
    number: action.number,
    url: actionUrl(catalogue, action),
    text: blockIn(catalogue, action.document, action.textBlocks[0] ?? '')?.text ?? '',
    parties: action.parties.map((id) => party(catalogue, id)),
  }
}

/** All actions, by document and direction, in the order of the text. */
export function actionGroups(catalogue: Catalogue): ActionGroup[] {
  return [...Map.groupBy(catalogue.actions, (action) => action.document)].map(([document, actions]) => ({
    title: titleOf(catalogue, document),
    url: path.document(document),
    directions: [...Map.groupBy(actions, (action) => action.direction?.number ?? null).values()].map((group) =>
      direction(catalogue, group),
    ),
  }))
}

function direction(catalogue: Catalogue, group: ResolvedAction[]): ActionDirection {
  const [first] = group
  const together = new Set(group.map((action) => action.parties.join(' '))).size === 1
  return {
    number: first?.direction?.number ?? null,
    title: first?.direction?.title ?? null,
    url: first?.direction ? path.document(first.document, first.direction.block) : null,
    actions: group.map((action) => actionSummary(catalogue, action)),
    parties: first && together ? first.parties.map((id) => party(catalogue, id)) : null,
  }
}

export function actionPage(catalogue: Catalogue, action: ResolvedAction): ActionPage {
  const quote = (block: string): Excerpt => excerpt(catalogue, action.document, block)
  const place = (block: string): Place => placeOf(catalogue, action.document, block)
  const { direction, partiesGround: ground } = action
  return {
    name: actionName(action),
    description: shortened(actionSummary(catalogue, action).text, 150),
    document: { title: titleOf(catalogue, action.document), url: path.document(action.document) },
    place: place(action.heading),
    url: actionUrl(catalogue, action),
    text: action.textBlocks.map(quote),
    why: action.whyBlocks.map(quote),
    direction: direction && { number: direction.number, title: direction.title, ...place(direction.block) },
    parties: action.parties.map((id) => ({ ...party(catalogue, id), passages: responsibility(catalogue, action, id) })),
    ground: ground && { from: ground.from, to: ground.to, ...place(ground.block) },
    summary: action.summaryBlock ? quote(action.summaryBlock) : null,
    previous: neighbour(catalogue, action, -1),
    next: neighbour(catalogue, action, 1),
  }
}

/** The sentences of the blocks on responsibility that name an actor. */
function responsibility(catalogue: Catalogue, action: ResolvedAction, actor: string): Passage[] {
  const names = (link: Link): boolean => link.kind === 'actor' && link.targets.some((target) => target.id === actor)
  const links = action.partiesBlocks.flatMap((block) => linksIn(catalogue, action.document, block).filter(names))
  return passages(catalogue, links).flatMap((group) => group.passages)
}

function neighbour(catalogue: Catalogue, action: ResolvedAction, step: 1 | -1): ActionSummary | null {
  const found = catalogue.actions.find((other) => other.document === action.document && other.number === action.number + step)
  return found ? actionSummary(catalogue, found) : null
}

/** The actions of the document that has the short addresses. */
export const shortActions = (catalogue: Catalogue): ResolvedAction[] =>
  catalogue.actions.filter((action) => catalogue.documentOf.get(action.document)?.shortActions)
