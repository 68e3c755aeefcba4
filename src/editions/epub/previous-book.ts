import type { Document } from '../../collections/schema/document.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import { entriesOf } from '../copy/unzip.ts'
import type { Entry } from '../copy/zip.ts'
import { keepRecord, type PreviousCopy } from '../files/copy-record.ts'
import { chapterFile } from './book-contents.ts'
import { folderOf, type PackedText } from './book-text.ts'
import type { Heading } from './chapter/chapter.ts'

/** What a book of several texts needs of one of them, besides its words. */
export interface TextFacts {
  headings: Heading[]
  /** The page paths of the texts that it links to. */
  linksTo: string[]
  /** Digest of the places in it that links can lead to. */
  places: string
}

/** A text of the previous book. */
interface TextBefore extends TextFacts {
  /** The cache key of the text; its content follows from that. */
  key: string
  /** The texts of the book that it links to, with a digest of the places in each. */
  leadsTo: string
  digest: string
}

export type BookRecord = Map<string, TextBefore>

/** The previous book, from which unchanged texts are reused as compressed. */
export class PreviousBook {
  readonly #keyOf: (document: Document) => string
  readonly #before: BookRecord
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #record: BookRecord = new Map()

  constructor(keyOf: (document: Document) => string, previous: PreviousCopy<BookRecord> | null) {
    this.#keyOf = keyOf
    this.#before = previous?.record ?? new Map()
    this.#entries = previous ? entriesOf(previous.read()) : new Map()
  }

  /** The facts of a text that did not change; null when it did. */
  factsOf(document: Document): TextFacts | null {
    return this.#unchanged(document)
  }

  /** The text from the previous book, if it links to the same places. */
  packed(document: Document, leadsTo: string): PackedText | null {
    const before = this.#unchanged(document)
    const entry = this.#entries.get(folderOf(chapterFile(document.id)))
    return entry && before?.leadsTo === leadsTo ? { entry, digest: before.digest } : null
  }

  /** Records a text of the new book. */
  note(document: Document, made: Omit<TextBefore, 'key'>): void {
    const { headings, linksTo, places, leadsTo, digest } = made
    const key = this.#keyOf(document)
    this.#record.set(document.id, { key, headings, linksTo, places, leadsTo, digest })
  }

  /** Caches the record of the new book. */
  keep(cache: ResultCache, digest: string): void {
    keepRecord('book', cache, digest, this.#record)
  }

  #unchanged(document: Document): TextBefore | null {
    const before = this.#before.get(document.id)
    return before?.key === this.#keyOf(document) ? before : null
  }
}
