import { shortDigest } from '../index/short-digest.ts'
import { WordReader } from '../texts/word-reader.ts'
import type { Passage } from './passages.ts'
import { type Summed, TermSums } from './term-sums.ts'
import { type Terms, WORTH } from './terms.ts'
import { together } from './together.ts'

/** A paragraph with terms enough to have a subject. */
export interface Long extends Omit<Passage, 'text'> {
  /** Its place among the paragraphs of its document. */
  index: number
  /** One value for all that is shown of it. */
  digest: string
}

/** What a document is about: that follows from the document alone. What terms count for is in tenths. */
export interface Subject extends Summed {
  /** How many paragraphs it has, and those of which the terms are here. */
  count: number
  passages: Long[]
}

/** Paragraphs shorter than this are items of a list, and no subject. */
const LEAST_TERMS = 20

/** Tells what documents are about, one after another. */
export class SubjectMaker {
  readonly #terms: Terms
  readonly #reader: WordReader
  readonly #sums = new TermSums()

  constructor(terms: Terms) {
    this.#terms = terms
    this.#reader = new WordReader(terms.words)
  }

  of(passages: readonly Passage[]): Subject {
    const long: Long[] = []
    for (const [index, passage] of passages.entries()) {
      this.#count(passage.text)
      const isLong = this.#sums.count >= LEAST_TERMS
      if (isLong) long.push(longOf(passage, index))
      this.#sums.next(isLong)
    }
    return { count: passages.length, passages: long, ...this.#sums.take() }
  }

  #count(text: string): void {
    const { count, numbers: words } = this.#reader.read(text)
    const { numbers, worths } = this.#terms
    let before = -1
    for (let at = 0; at < count; at++) {
      const word = words[at] as number
      const [start, end] = [this.#terms.startOf(word), this.#terms.endOf(word)]
      if (start === end) continue
      for (let each = start; each < end; each++)
        this.#sums.add(numbers[each] as number, worths[each] as number)
      const own = numbers[start] as number
      // Two words after each other say more together than apart: `sociale kaart`.
      if (before >= 0) this.#sums.add(together(before, own), WORTH.pair)
      before = own
    }
  }
}

function longOf({ text, ...passage }: Passage, index: number): Long {
  return { ...passage, index, digest: shortDigest(JSON.stringify([passage, index, text])) }
}
