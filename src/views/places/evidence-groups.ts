import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Link } from '../../links/link.ts'
import { type Parted, parted, spanKeys } from '../lists/parts.ts'
import { LISTED, type PassageGroup, passages } from './passage-groups.ts'

/** The mentions of something: all of them with their words, or the years they are in. */
export interface Evidence {
  /** How many documents they are in. */
  documents: number
  groups: PassageGroup[]
  /** Whether they are so many that they are shown in few letters. */
  many: boolean
  parts: Parted<Link>['parts']
}

const MANY = 20
/** Paragraphs on the page of some years: of most of them it has the place only. */
const ROOM_IN_PART = 400

/**
 * Mentions on the page with this address; those in more than a hundred paragraphs go over pages by five
 * years, by year or by month.
 */
export function evidenceOf(catalogue: Catalogue, links: readonly Link[], base: string): Evidence {
  const { entries, parts } = parted(links, {
    base,
    by: 'jaar',
    keysOf: ({ document }) => spanKeys(catalogue.documentOf.get(document)),
    roomInPart: ROOM_IN_PART,
    countOf: (mentions) => new Set(mentions.map(({ document, block }) => `${document}#${block}`)).size,
  })
  const documents = new Set(links.map(({ document }) => document)).size
  const groups = passages(catalogue, entries, LISTED)
  return { documents, groups, many: groups.flatMap(({ passages }) => passages).length > MANY, parts }
}
