import { byName } from '../../catalogue/format.ts'
import type { Library } from '../../claims/library.ts'
import type { Content } from '../../collections/content-type.ts'
import { buildLibrary } from '../../pipeline.ts'
import { cachedClaims, passagesUnder } from '../facts/claims.ts'
import { cacheIn, type Facts } from '../facts/facts.ts'

const byId = byName((entry: { id: string }) => entry.id)
const byNumber = byName(({ document, number }: Content['actions'][number]) => `${document}.${number}`)

/**
 * Builds the library of the content that was read, in the order of the site's collections. With facts, only
 * documents without cached claims are searched.
 */
export function libraryOf(content: Content, facts?: Facts): Library {
  const sorted = inOrder(content)
  if (!facts) return buildLibrary(sorted)
  const before = (place: string) => passagesUnder(facts, place)
  const cache = cacheIn(facts, 'parallels')
  const library = buildLibrary(sorted, cachedClaims(facts, sorted), { cache, before })
  facts.pack.save()
  return library
}

/** The content in the order in which the collections of the site have it. */
export const inOrder = (content: Content): Content => ({
  site: content.site,
  documents: content.documents.toSorted(byId),
  articles: content.articles.toSorted(byId),
  actions: content.actions.toSorted(byNumber),
  glossary: content.glossary.toSorted(byId),
  actors: content.actors.toSorted(byId),
  laws: content.laws.toSorted(byId),
  programmes: content.programmes.toSorted(byId),
})
