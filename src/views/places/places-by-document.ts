import type { Catalogue } from '../../catalogue/catalogue.ts'
import { placeOf } from '../../catalogue/places.ts'
import type { Link } from '../../links/link.ts'
import { yearOf } from '../documents/document-facts.ts'

/** A paragraph of a document. */
export type Spot = Pick<Link, 'document' | 'block'>

/** Paragraphs of one document, as links. */
export interface PlacesInDocument {
  title: string
  year: string | null
  places: { label: string; url: string }[]
}

/** Paragraphs by document, each once, in the order given. */
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
