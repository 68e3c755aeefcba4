/**
 * What stands for long lists, of which a large library has many: each thing is a number, and the sign is a
 * digest of the row. Another text when one of the things is another, or when they come in another order.
 */
import { hash } from 'node:crypto'
import { NO_LETTERS, withLetter } from './letter-hash.ts'

export const fingerprintOf = (numbers: readonly number[] | Float64Array<ArrayBuffer>): string =>
  hash('sha256', new Uint8Array(asFloats(numbers).buffer), 'base64url')

const asFloats = (numbers: readonly number[] | Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> =>
  numbers instanceof Float64Array ? numbers : Float64Array.from(numbers)

const OTHER = { basis: 0x9e3779b9, prime: 0x85ebca6b }
/** Of the second half as many bits as a number has room for. */
const ROOM = 2 ** 21

/** A number for a text: two hashes, together as many bits as a number keeps whole. */
export function numberFor(text: string): number {
  const number = new RunningNumber()
  for (let at = 0; at < text.length; at++) number.add(text.charCodeAt(at))
  return number.value
}

/** The same of whole numbers, one after another. */
export class RunningNumber {
  #one = NO_LETTERS
  #two = OTHER.basis

  add(number: number): void {
    this.#one = withLetter(this.#one, number)
    this.#two = Math.imul(this.#two ^ number, OTHER.prime)
  }

  get value(): number {
    return (this.#one >>> 0) * ROOM + (((this.#two ^ (this.#two >>> 15)) >>> 0) % ROOM)
  }
}
