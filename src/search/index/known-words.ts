import { once } from '../../text/once.ts'

/** What a list of words has found out, word by word, as it is kept: one text is read sooner than many. */
export interface KeptList {
  words: string
  written: string
  signs: Float64Array
}
export const NO_LIST: KeptList = { words: '', written: '', signs: new Float64Array() }

export const packLines = (lines: Iterable<string>): string => [...lines].join('\n')
export const unpackLines = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'))

const ASKED = 1
const GONE = 2

/**
 * What was known of words: as it is written down, and a number that is another when that is. Notes which of
 * them are asked about, so that those that nobody asks about are not kept for ever.
 */
export class KnownWords {
  readonly #kept: KeptList
  readonly #words: () => readonly string[]
  readonly #written: () => readonly string[]
  readonly #places: () => ReadonlyMap<string, number>
  readonly #states: Uint8Array

  /** Of words of which `isGone` nothing is known any more. */
  constructor(kept: KeptList, isGone: ((word: string) => boolean) | null) {
    this.#kept = kept
    this.#words = once(() => unpackLines(kept.words))
    this.#written = once(() => unpackLines(kept.written))
    this.#places = once(() => new Map(this.#words().map((word, place) => [word, place])))
    this.#states = new Uint8Array(kept.signs.length)
    if (isGone !== null)
      for (const [place, word] of this.#words().entries()) if (isGone(word)) this.#states[place] = GONE
  }

  static none = (): KnownWords => new KnownWords(NO_LIST, null)

  writtenOf(word: string): string | undefined {
    const place = this.#placeOf(word)
    return place === undefined ? undefined : this.#written()[place]
  }

  signOf(word: string): number | undefined {
    const place = this.#placeOf(word)
    return place === undefined ? undefined : this.#kept.signs[place]
  }

  /** Whether all of them were asked about, and none is gone. */
  areAllAsked(): boolean {
    return this.#states.every((state) => state === ASKED)
  }

  /** What is known of those that were asked about. */
  *asked(): Generator<[word: string, written: string, sign: number]> {
    for (const [place, word] of this.#words().entries())
      if (this.#states[place] === ASKED)
        yield [word, this.#written()[place] as string, this.#kept.signs[place] as number]
  }

  #placeOf(word: string): number | undefined {
    const place = this.#places().get(word)
    if (place === undefined || this.#states[place] === GONE) return undefined
    this.#states[place] = ASKED
    return place
  }
}
