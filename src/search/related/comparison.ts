import { MOST_TERMS, type Vector } from './vectors.ts'

/** Mask of the last bits of a term: a first test on a small table, which most terms fail. */
const TAIL = 0x3fff

/**
 * Compares one vector with many. The positions of its terms are indexed once, and a comparison allocates
 * nothing.
 */
export class Comparison {
  /** How many terms the last compared vector shares. */
  shared = 0
  /** The shared terms, and what each contributes to the score; the largest contribution first. */
  readonly terms = new Int32Array(MOST_TERMS)
  readonly parts = new Float64Array(MOST_TERMS)
  /** By shared term: its position in the one vector, plus one. */
  readonly #at = new Int32Array(MOST_TERMS)
  /** By term: its position in the one vector plus one; 0 when it is not there. */
  readonly #places: Int32Array
  /** By last bits of a term: 1 when the vector has such a term. */
  readonly #tails = new Uint8Array(TAIL + 1)
  #vector: Vector = { terms: new Int32Array(), weights: new Float32Array(), from: 0, to: 0 }

  /** @param terms The number of terms of all vectors. */
  constructor(terms: number) {
    this.#places = new Int32Array(terms)
  }

  /** Sets the one vector. */
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

  /** Compares with another vector. Returns their cosine similarity, from 0 to 1. */
  to({ terms, weights, from, to }: Vector): number {
    const own = this.#vector.weights
    const tails = this.#tails
    this.shared = 0
    for (let at = from; at < to; at++) {
      if (tails[(terms[at] as number) & TAIL] === 0) continue
      const place = this.#places[terms[at] as number] as number
      if (place === 0) continue
      const part = (own[place - 1] as number) * (weights[at] as number)
      if (part > 0) this.#insert(terms[at] as number, part, place)
    }
    let score = 0
    for (let at = 0; at < this.shared; at++) score += this.parts[at] as number
    return score
  }

  /** Keeps the list sorted: larger contributions first, equal ones in the order of the one vector. */
  #insert(term: number, part: number, place: number): void {
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
