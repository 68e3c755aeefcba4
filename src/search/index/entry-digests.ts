import { hash } from 'node:crypto'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { Entry } from './entry-records.ts'

const NAME = 'entries'

/**
 * Digests of the records of collection pages, cached by what each is made from. A record that quotes a
 * document is only computed when that document changed.
 */
export class EntryDigests {
  readonly #cache: ResultCache
  /** By document: a digest of its content. */
  readonly #documents: ReadonlyMap<string, string>
  /** By digest of what a record is made from: the digest of the record. */
  readonly #before: ReadonlyMap<string, string>
  readonly #now = new Map<string, string>()

  constructor(cache: ResultCache, documents: ReadonlyMap<string, string>) {
    this.#cache = cache
    this.#documents = documents
    this.#before = readCache(cache, NAME) ?? new Map()
  }

  of({ from, documents, record }: Entry): string {
    const input = digestOf([from, documents.map((document) => this.#documents.get(document))])
    if (documents.length === 0) return input
    const digest = this.#before.get(input) ?? digestOf(record())
    this.#now.set(input, digest)
    return digest
  }

  /** Writes the cache for the next build. */
  keep(): void {
    const isSame =
      this.#now.size === this.#before.size && [...this.#now.keys()].every((key) => this.#before.has(key))
    if (!isSame) writeCache(this.#cache, NAME, this.#now)
  }
}

const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value))
