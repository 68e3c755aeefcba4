import type { Catalogue } from '../../catalogue/catalogue.ts'
import { entries } from '../../catalogue/reads/lookup.ts'
import { placeKey } from '../../collections/block-key.ts'
import type { Link } from '../../links/link.ts'
import { MOST_ENTRIES, type Parted, parted, spanKeys } from '../lists/parts.ts'
import { BRIEF, LISTED, type PassageGroup, passages, type Quoting, WHOLE } from './passage-groups.ts'

/** The mentions of something, by document, or the parts that they go over. */
export interface Evidence {
  /** How many documents they are in. */
  documents: number
  groups: PassageGroup[]
  /** Whether they are so many that they are shown in few letters. */
  many: boolean
  parts: Parted<Link>['parts']
}

/** Paragraphs that are shown one below the other, each with its section. */
const FEW = 20
/** Documents on the page of some years: of each there is one paragraph with its words. */
const ROOM_IN_PART = 200

/** How much of the words is shown, by the number of paragraphs. */
function quotingOf(paragraphs: number): Quoting {
  if (paragraphs <= FEW) return WHOLE
  return paragraphs > MOST_ENTRIES ? BRIEF : LISTED
}

const spanKeysOf = entries('spanKeys', (catalogue: Catalogue, document) =>
  spanKeys(catalogue.documentOf.get(document)),
)

/** The parts that mentions go over, or all of them on the page with this address. */
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
 * Mentions on the page with this address, each with its words. Of more than a hundred paragraphs each
 * document has the first of them with its words; and more than a hundred documents go over pages by five
 * years, by year or by month.
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
