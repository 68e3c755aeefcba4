import { NO_LETTERS, withLetter } from '../../text/letter-hash.ts'
import { INFLECTED } from './stem.ts'

const ENDS = new Set(Array.from(INFLECTED, (letter) => letter.charCodeAt(0)))

const BITS = 2 ** 23
/** A hash is mixed once more: its last bits are told by the last letters alone. */
const placeIn = (hash: number): number => (hash ^ (hash >>> 15)) & (BITS - 1)

/**
 * How words are spelled, to see quickly that some letters are no word, nor the beginning of one: nearly all
 * that are tried as a part of a compound are none. Of a few it says that they may be and they are not.
 */
export class Spellings {
  readonly #beginnings: Uint8Array
  readonly #wholes: Uint8Array

  /** `others`: words that are known as well. */
  constructor(words: Iterable<string>, others?: Spellings) {
    this.#beginnings = others ? others.#beginnings.slice() : new Uint8Array(BITS / 8)
    this.#wholes = others ? others.#wholes.slice() : new Uint8Array(BITS / 8)
    for (const word of words) this.#add(word)
  }

  /** Whether a word may begin with the letters of a hash. */
  mayBegin = (hash: number): boolean => has(this.#beginnings, placeIn(hash))

  /** Whether they may be a word, or the inflection of one; `last`: the last of them. */
  mayBe = (hash: number, last: number): boolean => has(this.#wholes, placeIn(hash)) || ENDS.has(last)

  #add(word: string): void {
    let hash = NO_LETTERS
    for (let at = 0; at < word.length; at++) {
      hash = withLetter(hash, word.charCodeAt(at))
      put(this.#beginnings, placeIn(hash))
    }
    put(this.#wholes, placeIn(hash))
  }
}

const has = (bits: Uint8Array, place: number): boolean =>
  ((bits[place >>> 3] as number) & (1 << (place & 7))) !== 0

function put(bits: Uint8Array, place: number): void {
  bits[place >>> 3]! |= 1 << (place & 7)
}
