import {
  type ActionSummary,
  actionName,
  actionSummary,
  actionUrl,
  type PartyLink,
  party,
} from '../../catalogue/action-names.ts'
import { path } from '../../catalogue/addresses.ts'
import { blockIn, type Catalogue, titleOf } from '../../catalogue/catalogue.ts'
import { shortened } from '../../catalogue/format.ts'
import { actionsByNumber } from '../../catalogue/lookups.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import type { Part } from '../../catalogue/quotation.ts'
import type { ResolvedAction } from '../../claims/library.ts'
import { type Related, related } from '../documents/related-paragraphs.ts'
import { type Excerpt, excerpt } from '../places/quoted-block.ts'
import { type Ground, groundOf, groundSentences } from './responsibility.ts'

export interface ActionPage {
  name: string
  description: string
  document: { title: string; url: string }
  place: Place
  url: string
  text: Excerpt[]
  why: Excerpt[]
  direction: ({ number: number; title: string } & Place) | null
  parties: PartyLink[]
  /** The sentences that make the parties responsible, each with the parties that it names. */
  grounds: (Place & { parties: PartyLink[]; quote: Part[] })[]
  ground: Ground | null
  summary: Excerpt | null
  /** Passages elsewhere with nearly the same words, without the summary. */
  related: Related[]
  /** The notes of its text and its reason. */
  notes: (Excerpt & { marker: string })[]
  previous: ActionSummary | null
  next: ActionSummary | null
}

export function actionPage(catalogue: Catalogue, action: ResolvedAction): ActionPage {
  const quote = (block: string): Excerpt => excerpt(catalogue, action.document, block)
  const { direction } = action
  return {
    name: actionName(action),
    description: shortened(actionSummary(catalogue, action).text, 150),
    document: { title: titleOf(catalogue, action.document), url: path.document(action.document) },
    place: placeOf(catalogue, action.document, action.heading),
    url: actionUrl(catalogue, action),
    text: action.textBlocks.map(quote),
    why: action.whyBlocks.map(quote),
    direction: direction && {
      number: direction.number,
      title: direction.title,
      ...placeOf(catalogue, action.document, direction.block),
    },
    parties: action.parties.map((id) => party(catalogue, id)),
    grounds: groundSentences(catalogue, action).map((sentence) => ({
      ...sentence,
      parties: sentence.parties.map((id) => party(catalogue, id)),
    })),
    ground: groundOf(catalogue, action),
    summary: action.summaryBlock ? quote(action.summaryBlock) : null,
    related: related(catalogue, action),
    notes: notesOf(catalogue, action),
    previous: neighbour(catalogue, action, -1),
    next: neighbour(catalogue, action, 1),
  }
}

function notesOf(
  catalogue: Catalogue,
  { document, textBlocks, whyBlocks }: ResolvedAction,
): ActionPage['notes'] {
  const markers = [...textBlocks, ...whyBlocks].flatMap(
    (block) => blockIn(catalogue, document, block)?.notes ?? [],
  )
  const targets = new Set(markers.flatMap((note) => note.target ?? []))
  return [...targets].map((id) => ({
    ...excerpt(catalogue, document, id),
    marker: blockIn(catalogue, document, id)?.marker ?? '',
  }))
}

function neighbour(catalogue: Catalogue, action: ResolvedAction, step: 1 | -1): ActionSummary | null {
  const found = actionsByNumber(catalogue).get(`${action.document} ${action.number + step}`)
  return found ? actionSummary(catalogue, found) : null
}
