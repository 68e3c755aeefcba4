import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Link } from '../../links/link.ts'
import { dateKeys, type Parted, parted } from '../lists/parts.ts'
import { type PassageGroup, passages } from './passage-groups.ts'

/** The mentions of something: all of them with their words, or the years they are in. */
export interface Evidence {
  /** How many documents they are in. */
  documents: number
  groups: PassageGroup[]
  parts: Parted<Link>['parts']
}

/** Mentions on the page with this address; those in more than a hundred paragraphs go over pages by year. */
export function evidenceOf(catalogue: Catalogue, links: readonly Link[], base: string): Evidence {
  const { entries, parts } = parted(links, {
    base,
    by: 'jaar',
    keysOf: ({ document }) => dateKeys(catalogue.documentOf.get(document)),
    countOf: (mentions) => new Set(mentions.map(({ document, block }) => `${document}#${block}`)).size,
  })
  const documents = new Set(links.map(({ document }) => document)).size
  return { documents, groups: passages(catalogue, entries), parts }
}
