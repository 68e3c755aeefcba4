import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { Source } from './source.ts'
import { type Subject, SubjectMaker } from './subject.ts'
import type { Terms } from './terms.ts'

/** The subjects of documents. Cached, and read again on each call: all of them are too much for memory. */
export class Subjects {
  readonly #maker: SubjectMaker
  readonly #cache: ResultCache | undefined
  /** The subjects that are not cached. */
  readonly #inMemory = new Map<Source, Subject>()

  constructor(terms: Terms, cache?: ResultCache) {
    this.#maker = new SubjectMaker(terms)
    this.#cache = cache
  }

  of(source: Source): Subject {
    const place = `subject ${source.key}`
    const isCached = source.key !== undefined && this.#cache !== undefined
    const known = isCached ? readCache<Subject>(this.#cache, place) : this.#inMemory.get(source)
    if (known) return known
    const subject = this.#maker.of(source.passages())
    if (isCached) writeCache(this.#cache, place, subject)
    else this.#inMemory.set(source, subject)
    return subject
  }
}
