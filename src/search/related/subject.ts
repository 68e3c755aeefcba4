import { shortDigest } from '../index/short-digest.ts'
import { WordReader } from '../texts/word-reader.ts'
import { mixHashes } from './mix-hashes.ts'
import type { Passage } from './passages.ts'
import { type Summed, TermSums } from './term-sums.ts'
import { type Terms, WORTH } from './terms.ts'

/** A paragraph with enough terms to have a subject. */
export interface SubjectParagraph extends Omit<Passage, 'text'> {
  /** Its index among all paragraphs of its document. */
  index: number
  /** Digest of all that is shown of it. */
  digest: string
}

/** What a document is about; depends on that document only. Terms are counted in tenths (see `WORTH`). */
export interface Subject extends Summed {
  /** How many paragraphs the document has. */
  count: number
  /** The paragraphs that have a subject; the terms are those of these. */
  passages: SubjectParagraph[]
}

/** A paragraph with fewer terms is a list item or the like, and has no subject. */
const LEAST_TERMS = 20

/** Determines what documents are about, one after another. */
export class SubjectMaker {
  readonly #terms: Terms
  readonly #reader: WordReader
  readonly #sums = new TermSums()

  constructor(terms: Terms) {
    this.#terms = terms
    this.#reader = new WordReader(terms.words)
  }

  of(passages: readonly Passage[]): Subject {
    const long: SubjectParagraph[] = []
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
      // Two words in a row say more together than apart: `sociale kaart`.
      if (before >= 0) this.#sums.add(mixHashes(before, own), WORTH.pair)
      before = own
    }
  }
}

function longOf({ text, ...passage }: Passage, index: number): SubjectParagraph {
  return { ...passage, index, digest: shortDigest(JSON.stringify([passage, index, text])) }
}
