/**
 * Caches the results of comparisons: a pair is compared again only when the passages of one of its documents
 * changed. A pair is identified by the digests of its documents and the positions of its passages in them.
 */
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { AllPassages } from './all-passages.ts'
import type { Candidates } from './candidate-pairs.ts'
import { LIKENESS, type Likenesses, PAIR, type Pairs } from './compared-pairs.ts'
import { type EarlierPairs, type Part, placesOf, type SearchedBefore } from './earlier-pairs.ts'
import type { DocumentPassages } from './passage-words.ts'
import { slotsFor } from './shingle-counts.ts'

const NAME = 'comparisons'
const NONE = -1

/** The cached pairs, sorted by their second passage, with what each has in common. */
interface CachedComparisons extends SearchedBefore {
  likenesses: Likenesses
}
const NOTHING: CachedComparisons = {
  digests: [],
  places: [],
  slots: 0,
  pairs: new Int32Array(),
  likenesses: new Int32Array(),
}

/**
 * The comparisons of pairs, sorted by their second passage: those from the cache, and those still to be made.
 */
export class Comparisons {
  readonly likenesses: Likenesses
  readonly #pairs: Pairs
  /** The indexes of the pairs that are still to be compared. */
  readonly #unknown: number[]
  readonly #digests: string[]
  readonly #places: string[]
  readonly #slots: number
  readonly #cache: ResultCache | undefined
  readonly #cached: CachedComparisons

  constructor(
    passages: AllPassages,
    { pairs, previousRows }: Candidates,
    read: readonly DocumentPassages[],
    {
      cache,
      cached,
      earlier,
    }: { cache: ResultCache | undefined; cached: CachedComparisons; earlier: EarlierPairs | null },
  ) {
    this.#digests = namesOf(read)
    this.#places = placesOf(read)
    this.#slots = slotsFor(passages.rows)
    this.#cache = cache
    this.#cached = cached
    this.#pairs = pairsOf(passages, pairs)
    this.likenesses = new Int32Array((pairs.length / 2) * LIKENESS)
    const previousOf = earlier?.previous ?? unchangedDocuments(cached.digests, this.#digests)
    const known = new CachedPairs(cached.pairs, previousOf)
    this.#unknown = this.#copyKnown((at) => {
      const row = previousRows?.[at] ?? NONE
      return row === NONE ? known.rowOf(this.#pairs, at * PAIR) : row
    })
  }

  /** Copies the cached results, by the row that each pair had, and returns the indexes of the other pairs. */
  #copyKnown(rowOf: (at: number) => number): number[] {
    const unknown: number[] = []
    for (let at = 0; at < this.#pairs.length / PAIR; at++) {
      const row = rowOf(at)
      if (row === NONE) unknown.push(at)
      else
        for (let n = 0; n < LIKENESS; n++)
          this.likenesses[at * LIKENESS + n] = this.#cached.likenesses[row * LIKENESS + n]!
    }
    return unknown
  }

  /** The pairs that are not compared yet. */
  pending(): Pairs {
    const pairs = new Int32Array(this.#unknown.length * PAIR)
    for (const [index, at] of this.#unknown.entries())
      pairs.set(this.#pairs.subarray(at * PAIR, (at + 1) * PAIR), index * PAIR)
    return pairs
  }

  /** Adds the results of the pairs that were compared, and caches all of them unless nothing changed. */
  complete(found: Likenesses): void {
    for (const [index, at] of this.#unknown.entries())
      this.likenesses.set(found.subarray(index * LIKENESS, (index + 1) * LIKENESS), at * LIKENESS)
    const isSame = this.#unknown.length === 0 && this.#pairs.length === this.#cached.pairs.length
    if (isSame && this.#digests.join() === this.#cached.digests.join()) return
    const [digests, places, slots] = [this.#digests, this.#places, this.#slots]
    const { likenesses } = this
    const comparisons: CachedComparisons = { digests, places, slots, pairs: this.#pairs, likenesses }
    writeCache(this.#cache, NAME, comparisons)
  }
}

type PreviousOf = EarlierPairs['previous']

/** Maps passages to their previous ones where only unchanged documents are known. */
function unchangedDocuments(old: readonly string[], digests: readonly string[]): PreviousOf {
  const places = new Map(old.map((digest, place) => [digest, place]))
  const previous = digests.map((digest) => places.get(digest))
  return (document, part) => (previous[document] === undefined ? null : [previous[document], part])
}

/** Finds the cached row of a pair. */
class CachedPairs {
  readonly #pairs: Pairs
  /** Maps a passage to its previous one. */
  readonly #previousOf: PreviousOf

  constructor(pairs: Pairs, previousOf: PreviousOf) {
    this.#pairs = pairs
    this.#previousOf = previousOf
  }

  /** The row of a pair; `NONE` when there is none. */
  rowOf(pairs: Pairs, at: number): number {
    const first = this.#previousOf(pairs[at]!, pairs[at + 1]!)
    const second = this.#previousOf(pairs[at + 2]!, pairs[at + 3]!)
    if (first === null || second === null) return NONE
    for (let row = this.#firstRowOf(second); this.#hasAt(row, 2, second); row++)
      if (this.#hasAt(row, 0, first)) return row
    return NONE
  }

  /** The first row of a second passage, or where it would be: rows are sorted by second passage. */
  #firstRowOf([document, part]: Part): number {
    let [low, high] = [0, this.#pairs.length / PAIR]
    while (low < high) {
      const middle = (low + high) >>> 1
      const own = this.#pairs[middle * PAIR + 2]!
      const isBefore = own < document || (own === document && this.#pairs[middle * PAIR + 3]! < part)
      if (isBefore) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether a row has this passage on one of its two sides. */
  #hasAt = (row: number, side: 0 | 2, [document, part]: Part): boolean =>
    this.#pairs[row * PAIR + side] === document && this.#pairs[row * PAIR + side + 1] === part
}

function pairsOf(passages: AllPassages, indices: Int32Array): Pairs {
  const pairs = new Int32Array(indices.length * 2)
  for (let at = 0; at < indices.length; at++) {
    pairs[2 * at] = passages.document(indices[at]!)
    pairs[2 * at + 1] = passages.part(indices[at]!)
  }
  return pairs
}

export function readComparisons(cache: ResultCache | undefined): CachedComparisons {
  const cached = readCache<CachedComparisons>(cache, NAME)
  return cached !== null && typeof cached === 'object' && 'slots' in cached ? cached : NOTHING
}

/** A unique name for the passages of each document: equal digests are numbered. */
export const namesOf = (read: readonly DocumentPassages[]): string[] =>
  numbered(read.map(({ digest }) => digest))

function numbered(digests: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return digests.map((digest) => {
    const count = (counts.get(digest) ?? 0) + 1
    counts.set(digest, count)
    return `${digest} ${count}`
  })
}
