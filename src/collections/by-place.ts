import { LruCache } from '../text/lru-cache.ts'
import { blockKey, fromBlockKey } from './block-key.ts'
import { MadeMap } from './made-map.ts'

/** Of so many documents the entries stay at hand, and so many entries that were made alone. */
const DOCUMENTS = 200
const ENTRIES = 4000

/** How entries are made. */
export interface Making<Value> {
  /** Those of a document, by block; none for a document that is not there. */
  all: (document: string) => ReadonlyMap<string, Value>
  /** One alone, where that is less work. */
  one?: (document: string, block: string) => Value | undefined
  /** What stands for those of a document, where that is shorter: another text when they are others. */
  sign?: (document: string) => string
}

/**
 * Entries of documents by place, `<document>#<block>`. Those of a document are made when one of them is asked
 * for, and stay at hand as long as the document is among those that were asked about last: of a large library
 * all of them together take more room than its texts.
 */
export class ByPlace<Value> extends MadeMap<Value> {
  readonly #documents: () => readonly string[]
  readonly #make: Making<Value>
  readonly #whole = new LruCache<string, ReadonlyMap<string, Value>>(DOCUMENTS)
  readonly #alone = new LruCache<string, Value | undefined>(ENTRIES)

  /** `documents`: in which there are entries, or how that is told when somebody asks. */
  constructor(documents: readonly string[] | (() => readonly string[]), make: Making<Value>) {
    super()
    this.#documents = typeof documents === 'function' ? documents : () => documents
    this.#make = make
  }

  /** The entries of a document, by block. */
  of(document: string): ReadonlyMap<string, Value> {
    return this.#whole.get(document, () => this.#make.all(document))
  }

  /** What stands for the entries of a document; null where only they do. */
  signOf(document: string): string | null {
    return this.#make.sign?.(document) ?? null
  }

  get(key: string): Value | undefined {
    const { one } = this.#make
    const [document, block] = fromBlockKey(key)
    if (one === undefined || this.#whole.known(document)) return this.of(document).get(block)
    return this.#alone.get(key, () => one(document, block))
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
