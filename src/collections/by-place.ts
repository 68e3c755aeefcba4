import { LruCache } from '../text/lru-cache.ts'
import { blockKey, fromBlockKey } from './block-key.ts'
import { LazyMap } from './lazy-map.ts'

/** How many documents, and how many single entries, are kept in memory. */
const DOCUMENTS = 200
const ENTRIES = 4000

/** How entries are computed. */
export interface Making<Value> {
  /** The entries of a document, by block; empty for an unknown document. */
  all: (document: string) => ReadonlyMap<string, Value>
  /** A single entry, where that is cheaper. */
  one?: (document: string, block: string) => Value | undefined
  /** A fingerprint of the entries of a document, where that is cheaper than the entries. */
  fingerprint?: (document: string) => string
}

/**
 * A lazy map by place, `<document>#<block>`. The entries of a document are computed when one of them is asked
 * for, and cached for the documents used last: in a large library all entries together take more memory than
 * the texts.
 */
export class ByPlace<Value> extends LazyMap<Value> {
  readonly #documents: () => readonly string[]
  readonly #make: Making<Value>
  readonly #byDocument = new LruCache<string, ReadonlyMap<string, Value>>(DOCUMENTS)
  readonly #single = new LruCache<string, Value | undefined>(ENTRIES)

  /** @param documents The documents that have entries, or a function that finds them on demand. */
  constructor(documents: readonly string[] | (() => readonly string[]), make: Making<Value>) {
    super()
    this.#documents = typeof documents === 'function' ? documents : () => documents
    this.#make = make
  }

  /** The entries of a document, by block. */
  of(document: string): ReadonlyMap<string, Value> {
    return this.#byDocument.get(document, () => this.#make.all(document))
  }

  /** A fingerprint of the entries of a document; null when there is none but the entries themselves. */
  fingerprintOf(document: string): string | null {
    return this.#make.fingerprint?.(document) ?? null
  }

  get(key: string): Value | undefined {
    const { one } = this.#make
    const [document, block] = fromBlockKey(key)
    if (one === undefined || this.#byDocument.known(document)) return this.of(document).get(block)
    return this.#single.get(key, () => one(document, block))
  }

  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  get size(): number {
    return this.#documents().reduce((size, document) => size + this.of(document).size, 0)
  }

  *entries(): Generator<[string, Value], undefined> {
    for (const document of this.#documents())
      for (const [block, value] of this.of(document)) yield [blockKey(document, block), value]
  }

  *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key
  }
}
