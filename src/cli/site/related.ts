import type { Library } from '../../claims/library.ts'
import type { Found, RelatedParagraphs } from '../../search/related/found.ts'
import { openRelated, relatedInLibrary, type SubjectCache } from '../../search/related/of-library.ts'
import { cacheAt, type Facts, type FactsPlace } from '../facts/facts.ts'
import { bodyDigests } from './document-digests.ts'

/** Where it is kept what is related, as a thread can be told it. */
export interface RelatedPlace extends FactsPlace {
  /** By document, one value for all of it. */
  keys: ReadonlyMap<string, string>
}

export const relatedPlace = (facts: Facts | undefined, library: Library): RelatedPlace | null =>
  facts ? { folder: facts.store.folder, program: facts.program, keys: bodyDigests(facts, library) } : null

/**
 * The related paragraphs of a library; what an edit leaves as it was is not looked for again. `found`: what
 * another thread found.
 */
export function relatedBy(library: Library, place: RelatedPlace | null, found?: Found): RelatedParagraphs {
  const kept = place === null ? undefined : keptAt(place)
  return found ? openRelated(found, library, kept) : relatedInLibrary(library, kept)
}

/** Beside what the search keeps: both ask the same list of Dutch words, which is made ready once. */
const keptAt = ({ keys, ...place }: RelatedPlace): SubjectCache => ({
  cache: cacheAt(place, 'search'),
  keys,
})
