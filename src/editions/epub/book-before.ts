import type { Document } from '../../collections/schema/document.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import { entriesOf } from '../copy/unzip.ts'
import type { Entry } from '../copy/zip.ts'
import { keepRecord, type StandingCopy } from '../files/copy-record.ts'
import { chapterFile } from './book-contents.ts'
import { folderOf, type PackedText } from './book-text.ts'
import type { Heading } from './chapter/chapter.ts'

/** What a book of several texts must know of one of them, beside its words. */
export interface TextFacts {
  headings: Heading[]
  /** The texts it links to, by their pages. */
  linksTo: string[]
  /** One value for the places in it that links can lead to. */
  places: string
}

/** A text of the book that stands. */
interface TextBefore extends TextFacts {
  /** Under what the text is kept, which all that it says follows from. */
  key: string
  /** The texts of the book that it leads to, with one value for the places in each. */
  leadsTo: string
  digest: string
}

export type BookRecord = Map<string, TextBefore>

/** The book that stands: texts that would be the same in this one are taken over, packed as they are. */
export class BookBefore {
  readonly #keyOf: (document: Document) => string
  readonly #before: BookRecord
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #made: BookRecord = new Map()

  constructor(keyOf: (document: Document) => string, stands: StandingCopy<BookRecord> | null) {
    this.#keyOf = keyOf
    this.#before = stands?.record ?? new Map()
    this.#entries = stands ? entriesOf(stands.read()) : new Map()
  }

  /** What was known of a text that says what it said. */
  factsOf(document: Document): TextFacts | null {
    return this.#same(document)
  }

  /** The text in the book that stands, when it leads to the same places. */
  packed(document: Document, leadsTo: string): PackedText | null {
    const before = this.#same(document)
    const entry = this.#entries.get(folderOf(chapterFile(document.id)))
    return entry && before?.leadsTo === leadsTo ? { entry, digest: before.digest } : null
  }

  /** Takes note of a text of the book that is made now. */
  note(document: Document, made: Omit<TextBefore, 'key'>): void {
    const { headings, linksTo, places, leadsTo, digest } = made
    const key = this.#keyOf(document)
    this.#made.set(document.id, { key, headings, linksTo, places, leadsTo, digest })
  }

  keep(cache: ResultCache, digest: string): void {
    keepRecord('book', cache, digest, this.#made)
  }

  #same(document: Document): TextBefore | null {
    const before = this.#before.get(document.id)
    return before?.key === this.#keyOf(document) ? before : null
  }
}
