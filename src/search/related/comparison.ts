import { MOST_TERMS, type Vector } from './vectors.ts'

/** Most terms are in one vector only, which the last bits of their places tell: those are at hand. */
const TAIL = 0x3fff

/**
 * Compares one vector with many: where its terms are is noted once, and nothing is made for what they share.
 */
export class Comparison {
  /** How many terms the vector shares that was compared last. */
  shared = 0
  /** Those terms, and what each makes of the score: that which makes most first. */
  readonly terms = new Int32Array(MOST_TERMS)
  readonly parts = new Float64Array(MOST_TERMS)
  /** Where each stands in the one vector. */
  readonly #at = new Int32Array(MOST_TERMS)
  readonly #places: Int32Array
  readonly #tails = new Uint8Array(TAIL + 1)
  #vector: Vector = { terms: new Int32Array(), weights: new Float32Array(), from: 0, to: 0 }

  /** `terms`: how many there are in all vectors. */
  constructor(terms: number) {
    this.#places = new Int32Array(terms)
  }

  with(vector: Vector): this {
    const { terms, from, to } = this.#vector
    for (let at = from; at < to; at++) this.#places[terms[at] as number] = 0
    this.#tails.fill(0)
    this.#vector = vector
    for (let at = vector.from; at < vector.to; at++) {
      const term = vector.terms[at] as number
      this.#places[term] = at + 1
      this.#tails[term & TAIL] = 1
    }
    return this
  }

  /** What two vectors share, from 0 to 1. */
  to({ terms, weights, from, to }: Vector): number {
    const own = this.#vector.weights
    const tails = this.#tails
    this.shared = 0
    for (let at = from; at < to; at++) {
      if (tails[(terms[at] as number) & TAIL] === 0) continue
      const place = this.#places[terms[at] as number] as number
      if (place === 0) continue
      const part = (own[place - 1] as number) * (weights[at] as number)
      if (part > 0) this.#put(terms[at] as number, part, place)
    }
    let score = 0
    for (let at = 0; at < this.shared; at++) score += this.parts[at] as number
    return score
  }

  /** Among those that make more, or as much and stand before it in the one vector. */
  #put(term: number, part: number, place: number): void {
    let at = this.shared++
    while (at > 0 && this.#isBefore(part, place, at - 1)) {
      this.terms[at] = this.terms[at - 1] as number
      this.parts[at] = this.parts[at - 1] as number
      this.#at[at] = this.#at[at - 1] as number
      at--
    }
    this.terms[at] = term
    this.parts[at] = part
    this.#at[at] = place
  }

  #isBefore(part: number, place: number, at: number): boolean {
    const other = this.parts[at] as number
    return part > other || (part === other && place < (this.#at[at] as number))
  }
}
