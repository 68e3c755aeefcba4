import type { Block } from '../collections/schema/block.ts'
import type { Evidence } from '../collections/schema/entities.ts'
import { type ResultCache, readCache, writeCache } from '../output/result-cache.ts'

/** The words at a place; undefined when there are none. */
export type WordsAt = (place: Evidence) => string | undefined

/** By what finds a block of a document. */
export const wordsBy =
  (find: (document: string, block: string) => Pick<Block, 'text'> | undefined): WordsAt =>
  ({ document, block, start, end }) =>
    find(document, block)?.text.slice(start, end)

const KEPT = 'quoted words'

/**
 * The words that are quoted of documents, kept by what stands for each document: a list that quotes many of
 * them is made again when one of them changed, and of the others nothing is read for that.
 */
export class QuotedWords {
  readonly #look: WordsAt
  readonly #cache: ResultCache | undefined
  readonly #values: ReadonlyMap<string, string>
  readonly #known: Map<string, string>
  #isNew = false

  /** `values`: by document one value for all that it says. */
  constructor(look: WordsAt, values: ReadonlyMap<string, string>, cache: ResultCache | undefined) {
    this.#look = look
    this.#values = values
    this.#cache = cache
    this.#known = readCache<Map<string, string>>(cache, KEPT) ?? new Map()
  }

  at: WordsAt = (place) => {
    const value = this.#values.get(place.document)
    if (value === undefined) return this.#look(place)
    const key = `${value} ${place.block} ${place.start} ${place.end}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const words = this.#look(place)
    if (words !== undefined) {
      this.#known.set(key, words)
      this.#isNew = true
    }
    return words
  }

  /** For the next build, those of the documents that there are. */
  keep(): void {
    if (!this.#isNew) return
    const values = new Set(this.#values.values())
    const known = [...this.#known].filter(([key]) => values.has(key.slice(0, key.indexOf(' '))))
    writeCache(this.#cache, KEPT, new Map(known))
    this.#isNew = false
  }
}
