import { party } from '../../catalogue/action-names.ts'
import { type Catalogue, linksIn } from '../../catalogue/catalogue.ts'
import { placeKey } from '../../collections/block-key.ts'
import type { Link } from '../../links/link.ts'
import { type PlacesInDocument, placesByDocument, type Spot } from '../places/places-by-document.ts'

/** An actor that is named in the same paragraphs as another, with those paragraphs. */
export interface Companion {
  name: string
  url: string
  /** Number of paragraphs. */
  count: number
  documents: PlacesInDocument[]
  /** Of many paragraphs the question to the search that finds them; `documents` is then empty. */
  search: string | null
}

const MOST = 10
/** Paragraphs that are named one by one. */
const MOST_PLACES = 10
/** Once in one paragraph is chance. */
const LEAST = 2

/** The actors named most often in the paragraphs that mention `id`. */
export function companions(catalogue: Catalogue, id: string, mentions: readonly Link[]): Companion[] {
  const pairs = distinct(mentions).flatMap((spot) =>
    othersIn(catalogue, spot, id).map((other) => ({ other, spot })),
  )
  return [...Map.groupBy(pairs, ({ other }) => other)]
    .filter(([, group]) => group.length >= LEAST)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .map(([other, group]) =>
      companion(
        catalogue,
        [id, other],
        group.map(({ spot }) => spot),
      ),
    )
}

const distinct = (links: readonly Link[]): Spot[] => [
  ...new Map(links.map((link) => [placeKey(link), link])).values(),
]

function othersIn(catalogue: Catalogue, { document, block }: Spot, id: string): string[] {
  const actors = linksIn(catalogue, document, block).filter((link) => link.kind === 'actor')
  const ids = new Set(actors.flatMap((link) => link.targets.map((target) => target.id)))
  ids.delete(id)
  return [...ids]
}

function companion(catalogue: Catalogue, [own, id]: [string, string], spots: Spot[]): Companion {
  const { name, url } = party(catalogue, id)
  const isMany = spots.length > MOST_PLACES
  return {
    name,
    url,
    count: spots.length,
    documents: isMany ? [] : placesByDocument(catalogue, spots),
    search: isMany ? `/zoeken/?q=actor:${own}+actor:${id}` : null,
  }
}
