import type { Catalogue } from '../../catalogue/catalogue.ts'
import { placeOf } from '../../catalogue/places.ts'
import type { Link } from '../../links/link.ts'
import { yearOf } from '../documents/document-facts.ts'

/** The place of a paragraph: document and block. */
export type Spot = Pick<Link, 'document' | 'block'>

/** Links to paragraphs of one document. */
export interface PlacesInDocument {
  title: string
  year: string | null
  places: { label: string; url: string }[]
}

/** Links to paragraphs by document, each paragraph once, in the given order. */
export function placesByDocument(catalogue: Catalogue, spots: readonly Spot[]): PlacesInDocument[] {
  return [...Map.groupBy(spots, (spot) => spot.document)].map(([id, group]) => {
    const document = catalogue.documentOf.get(id)
    const blocks = [...new Set(group.map((spot) => spot.block))]
    return {
      title: document?.title ?? id,
      year: yearOf(document),
      places: blocks.map((block) => shortPlace(catalogue, id, block)),
    }
  })
}

function shortPlace(
  catalogue: Catalogue,
  document: string,
  block: string,
): PlacesInDocument['places'][number] {
  const { label, url } = placeOf(catalogue, document, block)
  return { label, url }
}
