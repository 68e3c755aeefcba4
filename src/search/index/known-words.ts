import { once } from '../../text/once.ts'

/** Serialised analyses, one line per word: reading one long string is faster than reading many. */
export interface CachedList {
  words: string
  written: string
  fingerprints: Float64Array
}
export const NO_LIST: CachedList = { words: '', written: '', fingerprints: new Float64Array() }

export const packLines = (lines: Iterable<string>): string => [...lines].join('\n')
export const unpackLines = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'))

/** The states of a cached word; 0 is not asked for yet. */
const ASKED = 1
const INVALID = 2

/**
 * Cached analyses of words, each with a fingerprint. Records which words are asked for, so that the others
 * can be dropped from the cache.
 */
export class KnownWords {
  readonly #cached: CachedList
  readonly #words: () => readonly string[]
  readonly #written: () => readonly string[]
  readonly #places: () => ReadonlyMap<string, number>
  readonly #states: Uint8Array

  /** @param isInvalid Whether the analysis of a word is no longer valid. */
  constructor(cached: CachedList, isInvalid: ((word: string) => boolean) | null) {
    this.#cached = cached
    this.#words = once(() => unpackLines(cached.words))
    this.#written = once(() => unpackLines(cached.written))
    this.#places = once(() => new Map(this.#words().map((word, place) => [word, place])))
    this.#states = new Uint8Array(cached.fingerprints.length)
    if (isInvalid !== null)
      for (const [place, word] of this.#words().entries()) if (isInvalid(word)) this.#states[place] = INVALID
  }

  static none = (): KnownWords => new KnownWords(NO_LIST, null)

  writtenOf(word: string): string | undefined {
    const place = this.#placeOf(word)
    return place === undefined ? undefined : this.#written()[place]
  }

  fingerprintOf(word: string): number | undefined {
    const place = this.#placeOf(word)
    return place === undefined ? undefined : this.#cached.fingerprints[place]
  }

  /** Whether every word was asked for, and none was invalidated. */
  areAllAsked(): boolean {
    return this.#states.every((state) => state === ASKED)
  }

  /** The words that were asked for, with their analyses and fingerprints. */
  *asked(): Generator<[word: string, written: string, fingerprint: number]> {
    for (const [place, word] of this.#words().entries())
      if (this.#states[place] === ASKED)
        yield [word, this.#written()[place] as string, this.#cached.fingerprints[place] as number]
  }

  #placeOf(word: string): number | undefined {
    const place = this.#places().get(word)
    if (place === undefined || this.#states[place] === INVALID) return undefined
    this.#states[place] = ASKED
    return place
  }
}
