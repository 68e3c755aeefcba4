import type { Subject, SubjectParagraph } from './subject.ts'
import { MOST_TERMS, type Vector, type Weighed } from './vectors.ts'

const UNKNOWN = 0xff

/**
 * The paragraphs of a document and their vectors, computed lazily. All vectors share two typed arrays, since
 * those of all documents are in memory. The subject is released when every vector is computed.
 */
export class DocumentVectors {
  readonly passages: readonly SubjectParagraph[]
  #subject: Subject | null
  readonly #terms: Int32Array
  readonly #weights: Float32Array
  readonly #lengths: Uint8Array
  /** How many vectors are still to be computed. */
  #left: number

  constructor(subject: Subject) {
    this.#subject = subject
    this.passages = subject.passages
    this.#left = subject.passages.length
    this.#terms = new Int32Array(this.#left * MOST_TERMS)
    this.#weights = new Float32Array(this.#left * MOST_TERMS)
    this.#lengths = new Uint8Array(this.#left).fill(UNKNOWN)
  }

  at(place: number, compute: (subject: Subject, place: number) => Weighed): Vector {
    if (this.#subject !== null && this.#lengths[place] === UNKNOWN)
      this.#put(place, compute(this.#subject, place))
    const from = place * MOST_TERMS
    const to = from + (this.#lengths[place] as number)
    return { terms: this.#terms, weights: this.#weights, from, to }
  }

  #put(place: number, { terms, weights }: Weighed): void {
    this.#terms.set(terms, place * MOST_TERMS)
    this.#weights.set(weights, place * MOST_TERMS)
    this.#lengths[place] = terms.length
    this.#left--
    if (this.#left === 0) this.#subject = null
  }
}
