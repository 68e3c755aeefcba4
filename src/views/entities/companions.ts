import { party } from '../../catalogue/action-names.ts'
import { type Catalogue, linksIn } from '../../catalogue/catalogue.ts'
import { placeKey } from '../../collections/block-key.ts'
import type { Link } from '../../links/link.ts'
import { type PlacesInDocument, placesByDocument, type Spot } from '../places/places-by-document.ts'

/** An actor that is named in the same paragraphs as another actor. */
export interface Companion {
  name: string
  url: string
  /** Number of paragraphs. */
  count: number
  documents: PlacesInDocument[]
  /** When there are many paragraphs: the search that finds them. `documents` is then empty. */
  search: string | null
}

const MOST_COMPANIONS = 10
/** Up to this number, paragraphs are listed one by one. */
const MOST_PLACES = 10
/** Being named together once may be chance. */
const FEWEST_PLACES = 2

/** The actors named most often in the paragraphs that mention `id`. */
export function companions(catalogue: Catalogue, id: string, mentions: readonly Link[]): Companion[] {
  const pairs = distinctSpots(mentions).flatMap((spot) =>
    othersIn(catalogue, spot, id).map((other) => ({ other, spot })),
  )
  return [...Map.groupBy(pairs, ({ other }) => other)]
    .filter(([, group]) => group.length >= FEWEST_PLACES)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_COMPANIONS)
    .map(([other, group]) =>
      companion(
        catalogue,
        [id, other],
        group.map(({ spot }) => spot),
      ),
    )
}

const distinctSpots = (links: readonly Link[]): Spot[] => [
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
