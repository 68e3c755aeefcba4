import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Link } from '../../links/link.ts'
import { oneSpaced } from '../../text/spaces.ts'
import { type PlacesInDocument, placesByDocument } from '../places/places-by-document.ts'

/** A way in which the texts write a name: how often, and every paragraph that does. */
export interface Spelling {
  text: string
  count: number
  documents: PlacesInDocument[]
}

/**
 * The spellings of a name as the texts have them, the most used first. Differences in spaces do not count.
 */
export const spellings = (catalogue: Catalogue, links: readonly Link[]): Spelling[] =>
  [...Map.groupBy(links, (link) => oneSpaced(link.text))]
    .map(([text, group]) => ({ text, count: group.length, documents: placesByDocument(catalogue, group) }))
    .toSorted((a, b) => b.count - a.count)
