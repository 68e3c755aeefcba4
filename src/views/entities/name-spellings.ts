import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Link } from '../../links/link.ts'
import { oneSpaced } from '../../text/spaces.ts'
import { type PlacesInDocument, placesByDocument } from '../places/places-by-document.ts'

/** A spelling of a name in the texts, with every paragraph that has it. */
export interface Spelling {
  text: string
  count: number
  documents: PlacesInDocument[]
}

/** The spellings of a name, the most frequent first. Differences in white space are ignored. */
export const spellings = (catalogue: Catalogue, links: readonly Link[]): Spelling[] =>
  [...Map.groupBy(links, (link) => oneSpaced(link.text))]
    .map(([text, group]) => ({ text, count: group.length, documents: placesByDocument(catalogue, group) }))
    .toSorted((a, b) => b.count - a.count)
