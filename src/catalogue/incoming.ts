import type { ActionRole, Backlink } from '../claims/backlinks/backlinks.ts'
import { blockKey } from '../collections/block-key.ts'
import type { Evidence } from '../collections/schema/entities.ts'
import { sentenceAround } from '../text/sentences.ts'
import { actionName, actionUrl } from './action-names.ts'
import { blockIn, type Catalogue } from './catalogue.ts'
import { amountRows } from './incoming-amounts.ts'
import { parallelRows } from './incoming-parallels.ts'
import type { Incoming } from './incoming-row.ts'
import { actionsByNumber, termNames } from './lookups.ts'
import { placeLink } from './place-link.ts'
import { marked } from './quotation.ts'

/** What points at a block. Backlinks of one kind are combined where their words do not differ. */
export function incoming(catalogue: Catalogue, document: string, block: string): Incoming[] {
  const all = catalogue.backlinks.get(blockKey(document, block)) ?? []
  if (all.length === 0) return amountRows(catalogue, document, block)
  const ofKind = <Kind extends Backlink['kind']>(kind: Kind): Extract<Backlink, { kind: Kind }>[] =>
    all.filter((each): each is Extract<Backlink, { kind: Kind }> => each.kind === kind)
  return [
    ...actionRows(catalogue, ofKind('action')),
    ...ofKind('internal').map(({ from }) => quoteRow(catalogue, document, 'Wordt aangehaald in', from)),
    ...parallelRows(catalogue, document, ofKind('parallel')),
    ...definitionRows(catalogue, ofKind('definition')),
    ...namingRows(catalogue, document, ofKind('naming')),
    ...amountRows(catalogue, document, block),
  ]
}

/** The part that a block plays in an action. */
const ROLES: Record<ActionRole, string> = {
  text: 'Is de tekst van',
  why: 'Geeft de reden van',
  parties: 'Noemt wie verantwoordelijk is voor',
  summary: 'Vat samen:',
}

function actionRows(catalogue: Catalogue, found: Extract<Backlink, { kind: 'action' }>[]): Incoming[] {
  return [...Map.groupBy(found, ({ role }) => role)].map(([role, group]) => ({
    label: ROLES[role],
    links: group.flatMap(({ document, number }) => actionLink(catalogue, document, number)),
    quote: [],
  }))
}

function actionLink(catalogue: Catalogue, document: string, number: number): Incoming['links'] {
  const action = actionsByNumber(catalogue).get(`${document} ${number}`)
  return action ? [{ text: actionName(action).toLowerCase(), url: actionUrl(catalogue, action) }] : []
}

/** A passage elsewhere with its words, and with the title of its document when that is another. */
function quoteRow(catalogue: Catalogue, here: string, label: string, from: Evidence): Incoming {
  const text = blockIn(catalogue, from.document, from.block)?.text ?? ''
  return {
    label,
    links: [placeLink(catalogue, here, from)],
    quote: marked(text, sentenceAround(text, [from.start, from.end]), [[from.start, from.end]]),
  }
}

function definitionRows(
  catalogue: Catalogue,
  found: Extract<Backlink, { kind: 'definition' }>[],
): Incoming[] {
  const links = found.flatMap(({ term: id }) => {
    const term = termNames(catalogue).get(id)
    return term === undefined ? [] : [{ text: term, url: `/begrippen/${id}/` }]
  })
  return links.length > 0 ? [{ label: 'Legt uit:', links, quote: [] }] : []
}

/** The words that a block defines, by spelling, with each place that uses them. */
function namingRows(
  catalogue: Catalogue,
  here: string,
  found: Extract<Backlink, { kind: 'naming' }>[],
): Incoming[] {
  const written = ({ document, block, start, end }: Evidence): string =>
    blockIn(catalogue, document, block)?.text.slice(start, end) ?? ''
  return [...Map.groupBy(found, ({ from }) => written(from))].map(([words, group]) => ({
    label: `Zegt wat ‘${words}’ betekent in`,
    links: [...new Map(group.map(({ from }) => [from.block, placeLink(catalogue, here, from)])).values()],
    quote: [],
  }))
}
