import { href, path } from '../../catalogue/addresses.ts'
import { blockIn, type Catalogue, linksIn, mentionKey, mentions, titleOf } from '../../catalogue/catalogue.ts'
import { counted, shortened } from '../../catalogue/format.ts'
import { documentCounts, documentsByNumber, lawsById, programmesById } from '../../catalogue/lookups.ts'
import { labelIn } from '../../catalogue/places.ts'
import { fromBlockKey } from '../../collections/block-key.ts'
import type { Document } from '../../collections/schema/document.ts'
import { ACTOR_KINDS, type Term } from '../../collections/schema/entities.ts'
import { publicationLabel, publicationSeries } from '../../links/identifiers/bekendmakingen.ts'
import { kamerstukLabel, parseKamerstukId } from '../../links/identifiers/kamerstuk-id.ts'
import { isName, type LinkKind, NAME_KINDS } from '../../links/link.ts'
import { actionsOf } from '../actions/duties.ts'
import { statement } from '../places/quoted-block.ts'
import type { Card } from './cards.ts'

interface CardPage {
  params: { register: string; id: string }
  props: { kind: LinkKind; id: string }
}

/** The pages of registers that links in a text may lead to. Each has its card in a file beside it. */
export function cardPages({ actors, programmes, laws, glossary }: Catalogue): CardPage[] {
  const entries = { actor: actors, programme: programmes, law: laws, term: glossary }
  return NAME_KINDS.flatMap((kind) =>
    entries[kind].map(({ id }) => {
      const [, register = ''] = path[kind](id).split('/')
      return { params: { register, id }, props: { kind, id } }
    }),
  )
}

/** The card for the target of a link; null when there is none. */
export const cardOf = (catalogue: Catalogue, kind: LinkKind, id: string): Card | null =>
  MAKERS[kind]?.(catalogue, id) ?? null

/**
 * The cards of a document's links to pages of this site that have no card beside them, by the address in
 * those links: one for each address. Links within the page need none.
 */
export function cardsOf(catalogue: Catalogue, document: Document): Map<string, Card> {
  const page = `${path.document(document.id)}#`
  const linksAway = document.blocks
    .flatMap((block) => linksIn(catalogue, document.id, block.id))
    .filter(({ kind }) => !isName(kind))
    .flatMap(({ kind, targets: [target] }): [url: string, to: [LinkKind, id: string]][] =>
      target?.url.startsWith('/') && !target.url.startsWith(page) ? [[target.url, [kind, target.id]]] : [],
    )
  const cards = [...new Map(linksAway)].flatMap(([url, [kind, id]]): [address: string, card: Card][] => {
    const card = cardOf(catalogue, kind, id)
    return card ? [[href(url), card]] : []
  })
  return new Map(cards.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

type Maker = (catalogue: Catalogue, id: string) => Card | null

/** Makes the card for each kind of link. */
const MAKERS: Partial<Record<LinkKind, Maker>> = {
  actor: (catalogue, id) => {
    const actor = catalogue.actorOf.get(id)
    if (actor === undefined) return null
    const count = actionsOf(catalogue, id).length
    const duty = count > 0 ? `Verantwoordelijk voor ${counted(count, 'actie', 'acties')}.` : ''
    return {
      title: actor.name,
      kind: ACTOR_KINDS[actor.kind],
      about: sentencesOf(actor.description, duty),
      counts: named(catalogue, 'actor', id),
    }
  },
  programme: (catalogue, id) => {
    const programme = programmesById(catalogue).get(id)
    if (programme === undefined) return null
    const counts = named(catalogue, 'programme', id)
    return { title: programme.name, kind: 'Programma of akkoord', about: '', counts }
  },
  law: (catalogue, id) => {
    const law = lawsById(catalogue).get(id)
    if (law === undefined) return null
    return { title: law.name, kind: 'Wet of verdrag', about: '', counts: named(catalogue, 'law', id) }
  },
  term: (catalogue, id) => {
    const term = catalogue.termOf.get(id)
    if (term === undefined) return null
    const kind = term.kind === 'term' ? 'Begrip' : 'Afkorting'
    return { title: term.term, kind, about: meaning(catalogue, term), counts: [] }
  },
  kamerstuk: (catalogue, id) => {
    const paper = parseKamerstukId(id)
    return (
      paper && { title: kamerstukLabel(paper), kind: 'Kamerstuk', ...paperWords(catalogue, 'kamerstuk', id) }
    )
  },
  bekendmaking: (catalogue, id) => {
    const [title, kind] = [publicationLabel(id), publicationSeries(id)]
    if (title === null || kind === null) return null
    return { title, kind, ...paperWords(catalogue, 'bekendmaking', id) }
  },
  dossier: (catalogue, id) => ({
    title: id.replace('dossier-', 'Dossier '),
    kind: 'Dossier',
    about: '',
    counts: cited(catalogue, 'dossier', id),
  }),
  internal: (catalogue, id) => {
    const [document, block] = fromBlockKey(id)
    const found = blockIn(catalogue, document, block)
    return found
      ? {
          title: titleOf(catalogue, document),
          kind: labelIn(catalogue, document, found),
          about: shortened(found.text, MOST_CHARACTERS),
          counts: [],
        }
      : null
  },
}

/** The number of characters that fit on a card. */
const MOST_CHARACTERS = 240

const sentencesOf = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' ')

function meaning(catalogue: Catalogue, { definitions }: Term): string {
  const first = definitions[0] && statement(catalogue, definitions[0])
  return first ? `${shortened(first.text, MOST_CHARACTERS)} (${first.title}, ${first.label})` : ''
}

function paperWords(catalogue: Catalogue, kind: LinkKind, id: string): Pick<Card, 'about' | 'counts'> {
  const document = documentsByNumber(catalogue).get(id)
  return { about: document ? `Op deze site: ${document.title}.` : '', counts: cited(catalogue, kind, id) }
}

const named = (catalogue: Catalogue, kind: LinkKind, id: string): Card['counts'] => [
  mentions(catalogue, kind, id).length,
  documentCounts(catalogue).get(mentionKey(kind, id)) ?? 0,
]

const cited = (catalogue: Catalogue, kind: LinkKind, id: string): Card['counts'] => [
  mentions(catalogue, kind, id).length,
]
