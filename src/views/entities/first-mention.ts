import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import type { Link } from '../../links/link.ts'
import { oldestFirst, yearOf } from '../documents/document-facts.ts'

/** The first mention of a name in the oldest text on this site; older texts elsewhere may have it too. */
export interface FirstMention extends Place {
  title: string
  year: string | null
}

export function firstMention(catalogue: Catalogue, links: readonly Link[]): FirstMention | null {
  const documents = new Set<string>(links.map((link) => link.document))
  const [oldest] = oldestFirst([...documents].flatMap((id) => catalogue.documentOf.get(id) ?? []))
  const link = links.find((each) => each.document === oldest?.id)
  return oldest && link
    ? { ...placeOf(catalogue, oldest.id, link.block), title: oldest.title, year: yearOf(oldest) }
    : null
}
