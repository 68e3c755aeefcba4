/**
 * Fingerprints of long lists, of which a large library has many. Each item is a number, and the fingerprint
 * is a digest of them all. It changes when an item changes, or when the order of the items does.
 */
import { hash } from 'node:crypto'
import { NO_LETTERS, withLetter } from './letter-hash.ts'

export const fingerprintOf = (numbers: readonly number[] | Float64Array<ArrayBuffer>): string =>
  hash('sha256', new Uint8Array(asFloats(numbers).buffer), 'base64url')

const asFloats = (numbers: readonly number[] | Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> =>
  numbers instanceof Float64Array ? numbers : Float64Array.from(numbers)

/** The second hash, beside FNV-1a. */
const SECOND = { basis: 0x9e3779b9, prime: 0x85ebca6b }
/** A number holds 53 bits exactly: 32 of the first hash, and 21 of the second. */
const SECOND_BITS = 2 ** 21

/** A number for a text: two hashes combined into the 53 bits that a number holds exactly. */
export function numberFor(text: string): number {
  const number = new RunningNumber()
  for (let at = 0; at < text.length; at++) number.add(text.charCodeAt(at))
  return number.value
}

/** Computes such a number from whole numbers that are added one by one. */
export class RunningNumber {
  #first = NO_LETTERS
  #second = SECOND.basis

  add(number: number): void {
    this.#first = withLetter(this.#first, number)
    this.#second = Math.imul(this.#second ^ number, SECOND.prime)
  }

  get value(): number {
    const second = (this.#second ^ (this.#second >>> 15)) >>> 0
    return (this.#first >>> 0) * SECOND_BITS + (second % SECOND_BITS)
  }
}
