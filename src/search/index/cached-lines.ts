/**
 * Caches the written lines of the word list. A line is written again when the fingerprint of its word or of
 * one of its keys changed.
 */
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { fingerprintOf } from '../../text/fingerprints.ts'
import { Numbered } from '../../text/numbered.ts'
import type { Keys } from './keys.ts'
import { packLines, unpackLines } from './known-words.ts'
import type { WordList } from './word-list.ts'

/** The words, sorted, each with a fingerprint of what is known of it, and with its line. */
interface CachedLines {
  /** Fingerprint of the words of the texts and their analyses; the list of words follows from it. */
  state: string
  words: string
  fingerprints: Float64Array
  texts: string
  /** The keys in the lines, each once, with a fingerprint of how each is in the index. */
  keys: string
  keyFingerprints: Float64Array
  /** The keys of each word's line, as indexes in `keys`; `ends` says where those of each word end. */
  uses: Int32Array
  ends: Int32Array
}
const NAME = 'lines of words'
const NOTHING: CachedLines = {
  ...{
    state: '',
    words: '',
    fingerprints: new Float64Array(),
    texts: '',
    keys: '',
    keyFingerprints: new Float64Array(),
  },
  ...{ uses: new Int32Array(), ends: new Int32Array() },
}
/** Up to this share of changed lines, writing those again next time is cheaper than writing the cache. */
const MOST_CHANGED = 0.01

/** Finds the words of a list, and writes the line of one, reporting the keys it has. */
export interface LineMaker {
  words: () => string[]
  lineOf: (word: string) => { text: string; keys: string[] }
}

/** The words and their lines, in the same order. */
export interface Lines {
  words: readonly string[]
  texts: readonly string[]
}

export function cachedLines(
  list: WordList,
  keys: Keys,
  { words: find, lineOf }: LineMaker,
  cache: ResultCache | undefined,
): Lines {
  const cached = readCache<CachedLines>(cache, NAME) ?? NOTHING
  const before = new LinesBefore(cached, keys)
  const state = fingerprintOf(Float64Array.from(list.words(), list.fingerprintOf))
  const words = state === cached.state ? before.words : find().sort()
  const fingerprints = Float64Array.from(words, list.fingerprintOf)
  const places = before.placesOf(words, fingerprints)
  const newKeys = new Map<number, string[]>()
  const texts = words.map((word, at) => {
    const place = places[at] as number
    if (place !== NONE) return before.texts[place] as string
    const line = lineOf(word)
    newKeys.set(at, line.keys)
    return line.text
  })
  before.requestFar()
  if (newKeys.size > MOST_CHANGED * words.length) {
    const all = { state, words: packLines(words), fingerprints, texts: packLines(texts) }
    const withKeys = { ...all, ...keysOfLines({ cached, places, newKeys }, keys) }
    writeCache(cache, NAME, withKeys satisfies CachedLines)
  }
  return { words, texts }
}

const NONE = -1

/** The lines of the previous build, compared with the keys of this one. */
class LinesBefore {
  readonly words: readonly string[]
  readonly texts: readonly string[]
  readonly #cached: CachedLines
  readonly #index: Keys
  readonly #keys: readonly string[]
  /** By key: whether it is in the index as before, and whether a reused line has it. */
  readonly #isSame: Uint8Array
  readonly #isUsed: Uint8Array

  constructor(cached: CachedLines, keys: Keys) {
    this.#cached = cached
    this.#index = keys
    this.words = unpackLines(cached.words)
    this.texts = unpackLines(cached.texts)
    this.#keys = unpackLines(cached.keys)
    this.#isSame = Uint8Array.from(this.#keys, (key, place) =>
      keys.fingerprintOf(key) === cached.keyFingerprints[place] ? 1 : 0,
    )
    this.#isUsed = new Uint8Array(this.#keys.length)
  }

  /** The index of each word's line; `NONE` where it has to be written again. */
  placesOf(words: readonly string[], fingerprints: Float64Array): Int32Array {
    const places =
      words === this.words ? null : new Map(this.words.map((word, place) => [word, place] as const))
    return Int32Array.from(words, (word, at) => {
      const place = places === null ? at : places.get(word)
      return place !== undefined && this.#isUpToDate(place, fingerprints[at] as number) ? place : NONE
    })
  }

  /** Asks for the far keys of reused lines: the index only writes the volumes of those asked for. */
  requestFar(): void {
    for (const [place, key] of this.#keys.entries())
      if (this.#isUsed[place] === 1 && this.#index.isFar(key)) this.#index.of(key)
  }

  /** Whether a line can be reused; if so, its keys are marked as used. */
  #isUpToDate(place: number, fingerprint: number): boolean {
    const { fingerprints, uses } = this.#cached
    if (fingerprints[place] !== fingerprint) return false
    const [start, end] = rangeOf(this.#cached, place)
    for (let at = start; at < end; at++) if (this.#isSame[uses[at] as number] === 0) return false
    for (let at = start; at < end; at++) this.#isUsed[uses[at] as number] = 1
    return true
  }
}

/** Where the keys of a line begin and end in `uses`. */
const rangeOf = ({ ends }: Pick<CachedLines, 'ends'>, place: number): [start: number, end: number] => [
  place === 0 ? 0 : (ends[place - 1] as number),
  ends[place] as number,
]

/** The previous lines, the index of each reused one (else `NONE`), and the keys of the lines written anew. */
interface LineSources {
  cached: CachedLines
  places: Int32Array
  newKeys: ReadonlyMap<number, string[]>
}

function keysOfLines(
  { cached, places, newKeys }: LineSources,
  index: Keys,
): Pick<CachedLines, 'keys' | 'keyFingerprints' | 'uses' | 'ends'> {
  const before = unpackLines(cached.keys)
  const keys = new Numbered<string>()
  const uses: number[] = []
  const ends = Int32Array.from(places, (place, at) => {
    for (const key of newKeys.get(at) ?? []) uses.push(keys.placeOf(key))
    const [start, end] = place === NONE ? [0, 0] : rangeOf(cached, place)
    for (let each = start; each < end; each++)
      uses.push(keys.placeOf(before[cached.uses[each] as number] as string))
    return uses.length
  })
  return {
    keys: packLines(keys.all),
    keyFingerprints: Float64Array.from(keys.all, index.fingerprintOf),
    uses: Int32Array.from(uses),
    ends,
  }
}
