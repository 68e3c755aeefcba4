import type { Root } from 'hast'
import type { Document } from '../../collections/schema/document.ts'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { sha256 } from '../files/sha256.ts'
import { type BookPlace, type BookText, bookText, headOf, pageOf } from './book-text.ts'
import { toChapter } from './chapter/chapter.ts'

export interface TextSources extends BookPlace {
  cache: ResultCache
  /** Digest of a page of the site. It covers a chapter, whose content is all on the page of its text. */
  pageDigest: (page: string) => string
}

/** Texts for books, cached by the digest of their page. */
export class CachedTexts {
  readonly #sources: TextSources
  readonly #keys = new Map<Document, string>()

  constructor(sources: TextSources) {
    this.#sources = sources
  }

  /** Makes the text of a document from its rendered tree, and caches it. */
  make(document: Document, tree: Root): BookText {
    const text = bookText(document, toChapter(tree), this.#sources)
    writeCache(this.#sources.cache, this.keyOf(document), text)
    return text
  }

  /** The cached text; null when there is none. */
  take(document: Document): BookText | null {
    return readCache(this.#sources.cache, this.keyOf(document))
  }

  /** The cache key of a text. Its page must have been written. */
  keyOf(document: Document): string {
    return getOrInsert(this.#keys, document, (text) => this.#keyFor(text))
  }

  #keyFor(document: Document): string {
    const { pageDigest, base, site } = this.#sources
    const from = [pageDigest(pageOf(document.id)), base, site.address, headOf(document, this.#sources)]
    return `text ${document.id} ${sha256(JSON.stringify(from))}`
  }
}
