import type { Library } from '../../claims/library.ts'
import type { Found, RelatedParagraphs } from '../../search/related/found.ts'
import { openRelated, relatedInLibrary, type SubjectCache } from '../../search/related/of-library.ts'
import { cacheAt, type Facts, type FactsPlace } from '../facts/facts.ts'
import { bodyDigests } from './document-digests.ts'

/** The cache of related paragraphs, in a form that can be sent to a thread. */
export interface RelatedPlace extends FactsPlace {
  /** By document, a digest of its contents. */
  keys: ReadonlyMap<string, string>
}

export const relatedPlace = (facts: Facts | undefined, library: Library): RelatedPlace | null =>
  facts ? { folder: facts.store.folder, program: facts.program, keys: bodyDigests(facts, library) } : null

/**
 * The related paragraphs of a library; those that an edit does not affect come from the cache. `found`: what
 * another thread found.
 */
export function relatedBy(library: Library, place: RelatedPlace | null, found?: Found): RelatedParagraphs {
  const cache = place === null ? undefined : subjectsCache(place)
  return found ? openRelated(found, library, cache) : relatedInLibrary(library, cache)
}

/** In the same cache as the search: both look up the same list of Dutch words, which is prepared once. */
const subjectsCache = ({ keys, ...place }: RelatedPlace): SubjectCache => ({
  cache: cacheAt(place, 'search'),
  keys,
})
