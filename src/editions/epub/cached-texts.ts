import type { Root } from 'hast'
import type { Document } from '../../collections/schema/document.ts'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { sha256 } from '../files/sha256.ts'
import { type BookPlace, type BookText, bookText, headOf, pageOf } from './book-text.ts'
import { toChapter } from './chapter/chapter.ts'

export interface TextSources extends BookPlace {
  cache: ResultCache
  /** One value for a page of the site: all that a chapter says, the page of its text says too. */
  pageDigest: (page: string) => string
}

/** Texts for books: one that was made of the same page is taken from what was kept. */
export class CachedTexts {
  readonly #sources: TextSources
  readonly #keys = new Map<Document, string>()

  constructor(sources: TextSources) {
    this.#sources = sources
  }

  /** Makes the text of a document as it was rendered, and keeps it. */
  make(document: Document, tree: Root): BookText {
    const text = bookText(document, toChapter(tree), this.#sources)
    writeCache(this.#sources.cache, this.keyOf(document), text)
    return text
  }

  /** Null when it was not kept. */
  take(document: Document): BookText | null {
    return readCache(this.#sources.cache, this.keyOf(document))
  }

  /** Under what a text is kept, once its page is there. */
  keyOf(document: Document): string {
    return getOrInsert(this.#keys, document, (text) => this.#keyFor(text))
  }

  #keyFor(document: Document): string {
    const { pageDigest, base, site } = this.#sources
    const from = [pageDigest(pageOf(document.id)), base, site.address, headOf(document, this.#sources)]
    return `text ${document.id} ${sha256(JSON.stringify(from))}`
  }
}
