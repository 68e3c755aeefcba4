/**
 * Caches the terms of words between builds: computing them requires reading the whole Dutch word list.
 * A word is cached as a hash of its letters.
 */
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { numberFor } from '../../text/fingerprints.ts'
import { partition } from '../../text/partition.ts'

/** The terms of a word, its own key first, and the weight of each. */
export interface WordTerms {
  numbers: ArrayLike<number>
  worths: ArrayLike<number>
}

/** Hashes of words, sorted; `ends` says where the terms of each word end in `numbers` and `worths`. */
interface CachedTermLists {
  words: Float64Array
  ends: Uint32Array
  numbers: Uint32Array
  worths: Uint8Array
}
const NAME = 'terms of words'
const NOTHING: CachedTermLists = {
  words: new Float64Array(),
  ends: new Uint32Array(),
  numbers: new Uint32Array(),
  worths: new Uint8Array(),
}

export class CachedTerms {
  readonly #cache: ResultCache | undefined
  readonly #cached: CachedTermLists
  readonly #new = new Map<number, WordTerms>()

  constructor(cache: ResultCache | undefined) {
    this.#cache = cache
    this.#cached = readCache<CachedTermLists>(cache, NAME) ?? NOTHING
  }

  /** The terms of a word, computed when they are not cached. */
  of(word: string, compute: () => WordTerms): WordTerms {
    const hash = numberFor(word)
    const known = this.#find(hash) ?? this.#new.get(hash)
    if (known !== undefined) return known
    const terms = compute()
    this.#new.set(hash, terms)
    return terms
  }

  /** Writes the cache for the next build. */
  keep(): void {
    if (this.#new.size > 0) writeCache(this.#cache, NAME, this.#merged())
  }

  #merged(): CachedTermLists {
    const words = Float64Array.from([...this.#cached.words, ...this.#new.keys()]).sort()
    const ends = new Uint32Array(words.length)
    const numbers: number[] = []
    const worths: number[] = []
    for (const [at, word] of words.entries()) {
      const own = (this.#new.get(word) ?? this.#find(word)) as WordTerms
      for (let term = 0; term < own.numbers.length; term++) {
        numbers.push(own.numbers[term] as number)
        worths.push(own.worths[term] as number)
      }
      ends[at] = numbers.length
    }
    return { words, ends, numbers: Uint32Array.from(numbers), worths: Uint8Array.from(worths) }
  }

  #find(word: number): WordTerms | undefined {
    const { words, ends, numbers, worths } = this.#cached
    const at = partition(words, (each) => each < word)
    if (words[at] !== word) return undefined
    const [start, end] = [at === 0 ? 0 : (ends[at - 1] as number), ends[at] as number]
    return { numbers: numbers.subarray(start, end), worths: worths.subarray(start, end) }
  }
}
