import type { Catalogue } from '../../catalogue/catalogue.ts'
import { entries } from '../../catalogue/reads/lookup.ts'
import { placeKey } from '../../collections/block-key.ts'
import type { Link } from '../../links/link.ts'
import { MOST_ENTRIES, type Parted, parted, spanKeys } from '../lists/parts.ts'
import { BRIEF, LISTED, type PassageGroup, passages, type Quoting, WHOLE } from './passage-groups.ts'

/** The mentions of something by document, or the parts that they are divided into. */
export interface Evidence {
  /** The number of documents with mentions. */
  documents: number
  groups: PassageGroup[]
  /** Whether there are so many that they are shown in a compact form. */
  many: boolean
  parts: Parted<Link>['parts']
}

/** Up to this number, paragraphs are shown one below the other, each with its section. */
const FEW = 20
/** The most documents on the page of a part: each has one paragraph with its words there. */
const ROOM_IN_PART = 200

/** How much of the text is quoted, by the number of paragraphs. */
function quotingOf(paragraphs: number): Quoting {
  if (paragraphs <= FEW) return WHOLE
  return paragraphs > MOST_ENTRIES ? BRIEF : LISTED
}

const spanKeysOf = entries('spanKeys', (catalogue: Catalogue, document) =>
  spanKeys(catalogue.documentOf.get(document)),
)

/** Divides mentions into parts when there are too many; `base` is the address of their page. */
export const evidenceParts = (catalogue: Catalogue, links: readonly Link[], base: string): Parted<Link> =>
  parted(links, {
    base,
    by: 'jaar',
    keysOf: ({ document }) => spanKeysOf(catalogue, document),
    countOf: documentsIn,
    roomInPart: ROOM_IN_PART,
  })

const documentsIn = (links: readonly Link[]): number => new Set(links.map(({ document }) => document)).size

/**
 * The mentions on the page with address `base`, with the words around them. With more than a hundred
 * paragraphs only the first of each document is quoted. With more than a hundred documents they are divided
 * into parts, by five years, by year or by month.
 */
export function evidenceOf(catalogue: Catalogue, links: readonly Link[], base: string): Evidence {
  const paragraphs = new Set(links.map(placeKey)).size
  const { entries, parts } = evidenceParts(catalogue, links, base)
  return {
    documents: documentsIn(links),
    groups: passages(catalogue, entries, quotingOf(paragraphs)),
    many: paragraphs > FEW,
    parts,
  }
}
