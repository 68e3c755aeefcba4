import type { Block } from '../collections/schema/block.ts'
import type { Evidence } from '../collections/schema/entities.ts'
import { type ResultCache, readCache, writeCache } from '../output/result-cache.ts'

/** The words at a place; undefined when there are none. */
export type WordsAt = (place: Evidence) => string | undefined

/** Makes a `WordsAt` of a function that finds the blocks of documents. */
export const wordsBy =
  (find: (document: string, block: string) => Pick<Block, 'text'> | undefined): WordsAt =>
  ({ document, block, start, end }) =>
    find(document, block)?.text.slice(start, end)

const NAME = 'quoted words'

/**
 * A cache of quoted words, by the digest of their document. When a list that quotes many documents is built
 * again because one changed, the others need not be read.
 */
export class QuotedWords {
  readonly #read: WordsAt
  readonly #cache: ResultCache | undefined
  readonly #digests: ReadonlyMap<string, string>
  readonly #known: Map<string, string>
  #isChanged = false

  /** `digests`: by document, a digest of its contents and claims. */
  constructor(read: WordsAt, digests: ReadonlyMap<string, string>, cache: ResultCache | undefined) {
    this.#read = read
    this.#digests = digests
    this.#cache = cache
    this.#known = readCache<Map<string, string>>(cache, NAME) ?? new Map()
  }

  at: WordsAt = (place) => {
    const digest = this.#digests.get(place.document)
    if (digest === undefined) return this.#read(place)
    const key = `${digest} ${place.block} ${place.start} ${place.end}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const words = this.#read(place)
    if (words !== undefined) {
      this.#known.set(key, words)
      this.#isChanged = true
    }
    return words
  }

  /** Saves the cache for the next build, with the words of current documents only. */
  save(): void {
    if (!this.#isChanged) return
    const digests = new Set(this.#digests.values())
    const known = [...this.#known].filter(([key]) => digests.has(key.slice(0, key.indexOf(' '))))
    writeCache(this.#cache, NAME, new Map(known))
    this.#isChanged = false
  }
}
