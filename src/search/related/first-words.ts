import { WordReader } from '../texts/word-reader.ts'
import type { Terms } from './terms.ts'

/** So many words fit at first. */
const ROOM = 2 ** 16

/** Words of a text: the number of each, and where it stands. Those of a paragraph stand in `[from, to)`. */
export interface WordRow {
  numbers: ArrayLike<number>
  starts: ArrayLike<number>
  ends: ArrayLike<number>
  from: number
  to: number
}

/** The words at the beginning of paragraphs, read once of each: a paragraph is found for several others. */
export class FirstWords {
  readonly #letters: number
  readonly #terms: Terms
  readonly #reader: WordReader
  /** By paragraph one more than where its words begin; 0: it was not read yet. */
  readonly #firsts: Int32Array
  readonly #lasts: Int32Array
  #count = 0
  #numbers = new Int32Array(ROOM)
  #starts = new Uint16Array(ROOM)
  #ends = new Int32Array(ROOM)

  /** Of so many paragraphs the words that begin in the first letters. */
  constructor(paragraphs: number, letters: number, terms: Terms) {
    this.#letters = letters
    this.#terms = terms
    this.#reader = new WordReader(terms.words)
    this.#firsts = new Int32Array(paragraphs)
    this.#lasts = new Int32Array(paragraphs)
  }

  /** Those of a paragraph that say something of a subject. */
  of(paragraph: number, text: string): WordRow {
    if (this.#firsts[paragraph] === 0) this.#read(paragraph, text)
    const from = (this.#firsts[paragraph] as number) - 1
    const to = this.#lasts[paragraph] as number
    return { numbers: this.#numbers, starts: this.#starts, ends: this.#ends, from, to }
  }

  /** All words of a text, until another one is read. */
  all(text: string): WordRow {
    const { count, numbers, starts, ends } = this.#reader.read(text)
    return { numbers, starts, ends, from: 0, to: count }
  }

  #read(paragraph: number, text: string): void {
    const { count, numbers, starts, ends } = this.#reader.read(text, Math.min(this.#letters, text.length))
    if (this.#count + count > this.#numbers.length) this.#makeRoom()
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

  #makeRoom(): void {
    const [numbers, starts, ends] = [this.#numbers, this.#starts, this.#ends]
    this.#numbers = new Int32Array(2 * numbers.length)
    this.#starts = new Uint16Array(2 * numbers.length)
    this.#ends = new Int32Array(2 * numbers.length)
    this.#numbers.set(numbers)
    this.#starts.set(starts)
    this.#ends.set(ends)
  }
}
