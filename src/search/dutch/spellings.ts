import { NO_LETTERS, withLetter } from '../../text/letter-hash.ts'
import { INFLECTED } from './stem.ts'

const ENDS = new Set(Array.from(INFLECTED, (letter) => letter.charCodeAt(0)))

/** The size of each filter, in bits. */
const BITS = 2 ** 23
/** Mixes a hash once more: its last bits depend on the last letters only. */
const placeIn = (hash: number): number => (hash ^ (hash >>> 15)) & (BITS - 1)

/**
 * A Bloom filter of words and of their beginnings. It quickly rejects letters that are neither, as nearly all
 * that are tried as a part of a compound are. False positives are possible, false negatives are not.
 */
export class Spellings {
  readonly #beginnings: Uint8Array
  readonly #wholes: Uint8Array

  /** @param others Words to include. */
  constructor(words: Iterable<string>, others?: Spellings) {
    this.#beginnings = others ? others.#beginnings.slice() : new Uint8Array(BITS / 8)
    this.#wholes = others ? others.#wholes.slice() : new Uint8Array(BITS / 8)
    for (const word of words) this.#add(word)
  }

  /** Whether a word may begin with letters of this hash. */
  mayBegin = (hash: number): boolean => has(this.#beginnings, placeIn(hash))

  /** Whether letters of this hash may be a word or an inflection of one; `last` is the last letter. */
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
