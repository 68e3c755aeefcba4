import type { Catalogue } from '../../catalogue/catalogue.ts'
import { byName } from '../../catalogue/format.ts'
import { statuteLinks } from '../../catalogue/lookups.ts'
import type { Law } from '../../collections/schema/entities.ts'
import type { Link } from '../../links/link.ts'
import { type PlacesInDocument, placesByDocument } from '../places/places-by-document.ts'

/**
 * An article of a law that the texts cite ('artikel 2.3.9'), its official address, and the citing paragraphs.
 */
export interface CitedArticle {
  name: string
  url: string
  documents: PlacesInDocument[]
}

export function citedArticles(catalogue: Catalogue, { bwb, celex }: Law): CitedArticle[] {
  const number = bwb ?? celex
  if (number === null) return []
  const cited = statuteLinks(catalogue).get(number) ?? []
  return [...Map.groupBy(cited, ({ target }) => target.id).values()]
    .map((group) => article(catalogue, group))
    .toSorted(byName(({ name }) => name))
}

const article = (
  catalogue: Catalogue,
  group: { target: Link['targets'][number]; link: Link }[],
): CitedArticle => ({
  name: articleName(group[0]?.target.id ?? ''),
  url: group[0]?.target.url ?? '',
  documents: placesByDocument(
    catalogue,
    group.map(({ link }) => link),
  ),
})

/** 'BWBR0005537:artikel=4:81:lid=4:o=b' → 'artikel 4:81, lid 4, onder b'; `titeldeel=4.2` → 'titel 4.2' */
const articleName = (id: string): string =>
  id
    .split(/:(?=[a-z]+=)/u)
    .slice(1)
    .map((part) =>
      part
        .replace(/^o=/u, 'onder ')
        .replace(/^titeldeel/u, 'titel')
        .replace('=', ' '),
    )
    .join(', ')
