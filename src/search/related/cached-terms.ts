/**
 * The terms of words, kept from one build to the next: to find them anew the whole word list of the language
 * has to be read. A word is kept as a number that stands for its letters.
 */
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { numberFor } from '../../text/fingerprints.ts'
import { partition } from '../../text/partition.ts'

/** The terms of a word, that of the word itself first, and what each counts for. */
export interface WordTerms {
  numbers: ArrayLike<number>
  worths: ArrayLike<number>
}

/** Words by their numbers, in order; of each where its terms end. */
interface Kept {
  words: Float64Array
  ends: Uint32Array
  numbers: Uint32Array
  worths: Uint8Array
}
const NAME = 'terms of words'
const NOTHING: Kept = {
  words: new Float64Array(),
  ends: new Uint32Array(),
  numbers: new Uint32Array(),
  worths: new Uint8Array(),
}

export class CachedTerms {
  readonly #cache: ResultCache | undefined
  readonly #kept: Kept
  readonly #new = new Map<number, WordTerms>()

  constructor(cache: ResultCache | undefined) {
    this.#cache = cache
    this.#kept = readCache<Kept>(cache, NAME) ?? NOTHING
  }

  /** The terms of a word, which are made when they are not known. */
  of(word: string, make: () => WordTerms): WordTerms {
    const number = numberFor(word)
    const known = this.#known(number) ?? this.#new.get(number)
    if (known !== undefined) return known
    const made = make()
    this.#new.set(number, made)
    return made
  }

  /** For the next build. */
  keep(): void {
    if (this.#new.size > 0) writeCache(this.#cache, NAME, this.#all())
  }

  #all(): Kept {
    const words = Float64Array.from([...this.#kept.words, ...this.#new.keys()]).sort()
    const ends = new Uint32Array(words.length)
    const numbers: number[] = []
    const worths: number[] = []
    for (const [at, word] of words.entries()) {
      const own = (this.#new.get(word) ?? this.#known(word)) as WordTerms
      for (let term = 0; term < own.numbers.length; term++) {
        numbers.push(own.numbers[term] as number)
        worths.push(own.worths[term] as number)
      }
      ends[at] = numbers.length
    }
    return { words, ends, numbers: Uint32Array.from(numbers), worths: Uint8Array.from(worths) }
  }

  #known(word: number): WordTerms | undefined {
    const { words, ends, numbers, worths } = this.#kept
    const place = partition(words, (each) => each < word)
    if (words[place] !== word) return undefined
    const [start, end] = [place === 0 ? 0 : (ends[place - 1] as number), ends[place] as number]
    return { numbers: numbers.subarray(start, end), worths: worths.subarray(start, end) }
  }
}
