import type { ResolvedAction } from '../claims/library.ts'
import { path } from './addresses.ts'
import { blockIn, type Catalogue, type Entries } from './catalogue.ts'

export interface PartyLink {
  id: string
  name: string
  url: string
}

/** An action as a list shows it. */
export interface ActionSummary {
  name: string
  number: number
  document: string
  url: string
  text: string
  parties: PartyLink[]
}

export const actionName = (action: ResolvedAction): string => `${action.label} ${action.number}`

/** The address of an action: the short one in the document that has short addresses. */
export function actionUrl(catalogue: Entries<'documentOf'>, action: ResolvedAction): string {
  const short = catalogue.documentOf.get(action.document)?.shortActions
  return short ? path.shortAction(action.number) : path.action(action.document, action.number)
}

export const party = (catalogue: Catalogue, id: string): PartyLink => ({
  id,
  name: catalogue.actorOf.get(id)?.name ?? id,
  url: path.actor(id),
})

export const actionSummary = (catalogue: Catalogue, action: ResolvedAction): ActionSummary => ({
  name: actionName(action),
  number: action.number,
  document: action.document,
  url: actionUrl(catalogue, action),
  text: blockIn(catalogue, action.document, action.textBlocks[0] ?? '')?.text ?? '',
  parties: action.parties.map((id) => party(catalogue, id)),
})

/** The actions of documents with short addresses. */
export const shortActions = (catalogue: Catalogue): ResolvedAction[] =>
  catalogue.actions.filter((action) => catalogue.documentOf.get(action.document)?.shortActions)
