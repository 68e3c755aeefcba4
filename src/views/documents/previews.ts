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
import type { Link, LinkKind } from '../../links/link.ts'
import { actionsOf } from '../actions/duties.ts'
import { statement } from '../places/quoted-block.ts'

/** What a card shows of the page that a link leads to: its title, what it is, and a few words. */
export interface Preview {
  title: string
  kind: string
  text: string
}

/**
 * The cards of a document's links to pages of ours, by address as the links have it.
 * Links within the page need none.
 */
export function previews(catalogue: Catalogue, document: Document): Record<string, Preview> {
  const links = document.blocks.flatMap((block) => linksIn(catalogue, document.id, block.id))
  const pairs = links.flatMap((link) => entry(catalogue, document, link))
  return Object.fromEntries([...new Map(pairs)].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function entry(catalogue: Catalogue, document: Document, link: Link): [url: string, preview: Preview][] {
  const target = link.targets[0]
  if (!target?.url.startsWith('/') || target.url.startsWith(`${path.document(document.id)}#`)) return []
  const preview = MAKERS[link.kind]?.(catalogue, target.id)
  return preview ? [[href(target.url), preview]] : []
}

type Maker = (catalogue: Catalogue, id: string) => Preview | null

/** How the card of each kind of link is made. */
const MAKERS: Partial<Record<LinkKind, Maker>> = {
  actor: (catalogue, id) => {
    const actor = catalogue.actorOf.get(id)
    if (actor === undefined) return null
    const count = actionsOf(catalogue, id).length
    const duty = count > 0 ? `Verantwoordelijk voor ${counted(count, 'actie', 'acties')}.` : ''
    return {
      title: actor.name,
      kind: ACTOR_KINDS[actor.kind],
      text: sentencesOf(actor.description, duty, named(catalogue, 'actor', id)),
    }
  },
  programme: (catalogue, id) => {
    const programme = programmesById(catalogue).get(id)
    return programme
      ? { title: programme.name, kind: 'Programma of akkoord', text: named(catalogue, 'programme', id) }
      : null
  },
  law: (catalogue, id) => {
    const law = lawsById(catalogue).get(id)
    return law ? { title: law.name, kind: 'Wet of verdrag', text: named(catalogue, 'law', id) } : null
  },
  term: (catalogue, id) => {
    const term = catalogue.termOf.get(id)
    return term
      ? {
          title: term.term,
          kind: term.kind === 'term' ? 'Begrip' : 'Afkorting',
          text: meaning(catalogue, term),
        }
      : null
  },
  kamerstuk: (catalogue, id) => {
    const paper = parseKamerstukId(id)
    return (
      paper && {
        title: kamerstukLabel(paper),
        kind: 'Kamerstuk',
        text: paperText(catalogue, 'kamerstuk', id),
      }
    )
  },
  bekendmaking: (catalogue, id) => {
    const [title, kind] = [publicationLabel(id), publicationSeries(id)]
    if (title === null || kind === null) return null
    return { title, kind, text: paperText(catalogue, 'bekendmaking', id) }
  },
  dossier: (catalogue, id) => ({
    title: id.replace('dossier-', 'Dossier '),
    kind: 'Dossier',
    text: cited(catalogue, 'dossier', id),
  }),
  internal: (catalogue, id) => {
    const [document, block] = fromBlockKey(id)
    const found = blockIn(catalogue, document, block)
    return found
      ? {
          title: titleOf(catalogue, document),
          kind: labelIn(catalogue, document, found),
          text: shortened(found.text, WORDS),
        }
      : null
  },
}

/** Characters that fit a card. */
const WORDS = 320

const sentencesOf = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' ')

function meaning(catalogue: Catalogue, { definitions }: Term): string {
  const first = definitions[0] && statement(catalogue, definitions[0])
  return first ? `${shortened(first.text, WORDS)} (${first.title}, ${first.label})` : ''
}

function paperText(catalogue: Catalogue, kind: LinkKind, id: string): string {
  const own = documentsByNumber(catalogue).get(id)
  return sentencesOf(own ? `Op deze site: ${own.title}.` : null, cited(catalogue, kind, id))
}

function named(catalogue: Catalogue, kind: LinkKind, id: string): string {
  const links = mentions(catalogue, kind, id)
  const documents = documentCounts(catalogue).get(mentionKey(kind, id)) ?? 0
  return (
    `${counted(links.length, 'keer', 'keer')} genoemd in ` +
    `${counted(documents, 'document', 'documenten')}.`
  )
}

const cited = (catalogue: Catalogue, kind: LinkKind, id: string): string =>
  `${counted(mentions(catalogue, kind, id).length, 'keer', 'keer')} aangehaald in de teksten hier.`
