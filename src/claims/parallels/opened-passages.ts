import type { PassageWords, Sentences } from './passage-words.ts'

/** A passage in the form in which it is compared. */
export interface Passage {
  ids: Float64Array
  weights: Uint8Array
  starts: Int32Array
  ends: Int32Array
  sentenceOf: Uint8Array
}

/** The passages of one document in the form in which they are compared. */
export class OpenedPassages {
  readonly #sentences: Sentences
  readonly #words: Omit<PassageWords, 'numbers' | 'ids'>
  readonly #ids: Float64Array

  constructor(sentences: Sentences, { numbers, ids, ...words }: PassageWords) {
    this.#sentences = sentences
    this.#words = words
    this.#ids = Float64Array.from(ids, (place) => numbers[place]!)
  }

  passage(part: number): Passage {
    const { from, sentenceOf } = this.#sentences
    const [start, end] = [from[part]!, from[part + 1]!]
    const { weights, starts, ends } = this.#words
    return {
      ids: this.#ids.subarray(start, end),
      weights: weights.subarray(start, end),
      starts: starts.subarray(start, end),
      ends: ends.subarray(start, end),
      sentenceOf: sentenceOf.subarray(start, end),
    }
  }
}
