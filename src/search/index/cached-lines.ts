/**
 * The lines of words as they were written, kept for the next build: a line is made again where something else
 * is known of the word, or of one of the keys that it has.
 */
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { fingerprintOf } from '../../text/fingerprints.ts'
import { Numbered } from '../../text/numbered.ts'
import type { Keys } from './keys.ts'
import { packLines, unpackLines } from './known-words.ts'
import type { WordList } from './word-list.ts'

/** Words in their order, with what stands for what is known of each, and their lines. */
interface Kept {
  /** What stands for the words of the texts and all that is known of them: from that the words follow. */
  state: string
  words: string
  signs: Float64Array
  texts: string
  /** The keys that lines have, each once, and what stands for how each is in the index. */
  keys: string
  keySigns: Float64Array
  /** Of the words one after another the places of their keys, and where those of each end. */
  uses: Int32Array
  ends: Int32Array
}
const NAME = 'lines of words'
const NOTHING: Kept = {
  ...{ state: '', words: '', signs: new Float64Array(), texts: '', keys: '', keySigns: new Float64Array() },
  ...{ uses: new Int32Array(), ends: new Int32Array() },
}
/** A smaller part of all lines is sooner made again by the next build than all is written. */
const FEW = 0.01

/** How the words of a list are found, and how the line of one is made with the keys that it has. */
export interface LineMaker {
  words: () => string[]
  lineOf: (word: string) => { text: string; keys: string[] }
}

/** The words with their lines, in the order of the words. */
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
  const kept = readCache<Kept>(cache, NAME) ?? NOTHING
  const before = new LinesBefore(kept, keys)
  const state = fingerprintOf(Float64Array.from(list.words(), list.fingerprintOf))
  const words = state === kept.state ? before.words : find().sort()
  const signs = Float64Array.from(words, list.fingerprintOf)
  const places = before.placesOf(words, signs)
  const made = new Map<number, string[]>()
  const texts = words.map((word, at) => {
    const place = places[at] as number
    if (place !== NONE) return before.texts[place] as string
    const line = lineOf(word)
    made.set(at, line.keys)
    return line.text
  })
  before.askFar()
  if (made.size > FEW * words.length) {
    const all = { state, words: packLines(words), signs, texts: packLines(texts) }
    writeCache(cache, NAME, { ...all, ...keysOfLines({ kept, places, made }, keys) } satisfies Kept)
  }
  return { words, texts }
}

const NONE = -1

/** What was kept, by the keys as they are now. */
class LinesBefore {
  readonly words: readonly string[]
  readonly texts: readonly string[]
  readonly #kept: Kept
  readonly #index: Keys
  readonly #keys: readonly string[]
  /** Of each key whether it is in the index as it was, and whether a line that is what it was has it. */
  readonly #isSame: Uint8Array
  readonly #isUsed: Uint8Array

  constructor(kept: Kept, keys: Keys) {
    this.#kept = kept
    this.#index = keys
    this.words = unpackLines(kept.words)
    this.texts = unpackLines(kept.texts)
    this.#keys = unpackLines(kept.keys)
    this.#isSame = Uint8Array.from(this.#keys, (key, place) =>
      keys.fingerprintOf(key) === kept.keySigns[place] ? 1 : 0,
    )
    this.#isUsed = new Uint8Array(this.#keys.length)
  }

  /** Where each of these words has its line, `NONE` where that is to be made. */
  placesOf(words: readonly string[], signs: Float64Array): Int32Array {
    const places =
      words === this.words ? null : new Map(this.words.map((word, place) => [word, place] as const))
    return Int32Array.from(words, (word, at) => {
      const place = places === null ? at : places.get(word)
      return place !== undefined && this.#holds(place, signs[at] as number) ? place : NONE
    })
  }

  /** The index tells of the volumes of a key that are far when that is asked about. */
  askFar(): void {
    for (const [place, key] of this.#keys.entries())
      if (this.#isUsed[place] === 1 && this.#index.isFar(key)) this.#index.of(key)
  }

  /** Whether the line of a word is what it was. */
  #holds(place: number, sign: number): boolean {
    const { signs, uses } = this.#kept
    if (signs[place] !== sign) return false
    const [start, end] = rangeOf(this.#kept, place)
    for (let at = start; at < end; at++) if (this.#isSame[uses[at] as number] === 0) return false
    for (let at = start; at < end; at++) this.#isUsed[uses[at] as number] = 1
    return true
  }
}

/** Where the keys of a line begin and end. */
const rangeOf = ({ ends }: Pick<Kept, 'ends'>, place: number): [start: number, end: number] => [
  place === 0 ? 0 : (ends[place - 1] as number),
  ends[place] as number,
]

/** Lines by the places that they had, and of those that were made the keys. */
interface MadeOf {
  kept: Kept
  places: Int32Array
  made: ReadonlyMap<number, string[]>
}

function keysOfLines(
  { kept, places, made }: MadeOf,
  index: Keys,
): Pick<Kept, 'keys' | 'keySigns' | 'uses' | 'ends'> {
  const before = unpackLines(kept.keys)
  const keys = new Numbered<string>()
  const uses: number[] = []
  const ends = Int32Array.from(places, (place, at) => {
    for (const key of made.get(at) ?? []) uses.push(keys.placeOf(key))
    const [start, end] = place === NONE ? [0, 0] : rangeOf(kept, place)
    for (let each = start; each < end; each++)
      uses.push(keys.placeOf(before[kept.uses[each] as number] as string))
    return uses.length
  })
  return {
    keys: packLines(keys.all),
    keySigns: Float64Array.from(keys.all, index.fingerprintOf),
    uses: Int32Array.from(uses),
    ends,
  }
}
