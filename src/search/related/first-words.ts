import { WordReader } from '../texts/word-reader.ts'
import type { Terms } from './terms.ts'

const INITIAL_CAPACITY = 2 ** 16

/** Words, by number, with their offsets in the text. Those of one paragraph are at `[from, to)`. */
export interface WordRow {
  numbers: ArrayLike<number>
  starts: ArrayLike<number>
  ends: ArrayLike<number>
  from: number
  to: number
}

/** The first words of paragraphs, read once: a paragraph may be related to several others. */
export class FirstWords {
  readonly #letters: number
  readonly #terms: Terms
  readonly #reader: WordReader
  /** By paragraph: where its words begin, plus one; 0 when it has not been read. */
  readonly #firsts: Int32Array
  /** By paragraph: where its words end. */
  readonly #lasts: Int32Array
  #count = 0
  #numbers = new Int32Array(INITIAL_CAPACITY)
  #starts = new Uint16Array(INITIAL_CAPACITY)
  #ends = new Int32Array(INITIAL_CAPACITY)

  /** @param letters Only words that begin within so many letters are read. */
  constructor(paragraphs: number, letters: number, terms: Terms) {
    this.#letters = letters
    this.#terms = terms
    this.#reader = new WordReader(terms.words)
    this.#firsts = new Int32Array(paragraphs)
    this.#lasts = new Int32Array(paragraphs)
  }

  /** The first words of a paragraph that have terms. */
  of(paragraph: number, text: string): WordRow {
    if (this.#firsts[paragraph] === 0) this.#read(paragraph, text)
    const from = (this.#firsts[paragraph] as number) - 1
    const to = this.#lasts[paragraph] as number
    return { numbers: this.#numbers, starts: this.#starts, ends: this.#ends, from, to }
  }

  /** All words of a text. Valid until the next text is read. */
  all(text: string): WordRow {
    const { count, numbers, starts, ends } = this.#reader.read(text)
    return { numbers, starts, ends, from: 0, to: count }
  }

  #read(paragraph: number, text: string): void {
    const { count, numbers, starts, ends } = this.#reader.read(text, Math.min(this.#letters, text.length))
    if (this.#count + count > this.#numbers.length) this.#grow()
    this.#firsts[paragraph] = this.#count + 1
    for (let at = 0; at < count && (starts[at] as number) < this.#letters; at++) {
      const word = numbers[at] as number
      if (this.#terms.startOf(word) === this.#terms.endOf(word)) continue
      this.#numbers[this.#count] = word
      this.#starts[this.#count] = starts[at] as number
      this.#ends[this.#count++] = ends[at] as number
    }
    this.#lasts[paragraph] = this.#count
  }

  #grow(): void {
    const [numbers, starts, ends] = [this.#numbers, this.#starts, this.#ends]
    this.#numbers = new Int32Array(2 * numbers.length)
    this.#starts = new Uint16Array(2 * numbers.length)
    this.#ends = new Int32Array(2 * numbers.length)
    this.#numbers.set(numbers)
    this.#starts.set(starts)
    this.#ends.set(ends)
  }
}
