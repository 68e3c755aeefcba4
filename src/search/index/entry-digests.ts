import { hash } from 'node:crypto'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { Entry } from './entry-records.ts'

const KEPT = 'entries'

/**
 * One value for the record of each page of a collection, known by what it is made from: a record that has
 * words of a document is made only when something of that document changed.
 */
export class EntryDigests {
  readonly #cache: ResultCache
  /** By document one value for all that it says. */
  readonly #values: ReadonlyMap<string, string>
  readonly #before: ReadonlyMap<string, string>
  readonly #now = new Map<string, string>()

  constructor(cache: ResultCache, values: ReadonlyMap<string, string>) {
    this.#cache = cache
    this.#values = values
    this.#before = readCache(cache, KEPT) ?? new Map()
  }

  of({ from, documents, record }: Entry): string {
    const place = digestOf([from, documents.map((document) => this.#values.get(document))])
    if (documents.length === 0) return place
    const digest = this.#before.get(place) ?? digestOf(record())
    this.#now.set(place, digest)
    return digest
  }

  /** For the next build. */
  keep(): void {
    const isSame =
      this.#now.size === this.#before.size && [...this.#now.keys()].every((key) => this.#before.has(key))
    if (!isSame) writeCache(this.#cache, KEPT, this.#now)
  }
}

const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value))
