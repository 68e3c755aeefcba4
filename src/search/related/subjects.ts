import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { Source } from './source.ts'
import { type Subject, SubjectMaker } from './subject.ts'
import type { Terms } from './terms.ts'

/** What documents are about, made once, and read each time that somebody asks: all of it is much. */
export class Subjects {
  readonly #maker: SubjectMaker
  readonly #cache: ResultCache | undefined
  /** Of what is kept nowhere. */
  readonly #held = new Map<Source, Subject>()

  constructor(terms: Terms, cache?: ResultCache) {
    this.#maker = new SubjectMaker(terms)
    this.#cache = cache
  }

  of(source: Source): Subject {
    const place = `subject ${source.key}`
    const isKept = source.key !== undefined && this.#cache !== undefined
    const known = isKept ? readCache<Subject>(this.#cache, place) : this.#held.get(source)
    if (known) return known
    const made = this.#maker.of(source.passages())
    if (isKept) writeCache(this.#cache, place, made)
    else this.#held.set(source, made)
    return made
  }
}
