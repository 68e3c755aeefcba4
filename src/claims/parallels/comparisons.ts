/**
 * What comparing passages gave, kept for the next time: a pair is compared again only when one of the two
 * documents has other passages than it had. A pair is known by the digests of its documents and by the places
 * of its passages in them.
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

/** Pairs, which come by their second passage, with what each has in common. */
interface Kept extends SearchedBefore {
  likenesses: Likenesses
}
const NOTHING: Kept = {
  digests: [],
  places: [],
  slots: 0,
  pairs: new Int32Array(),
  likenesses: new Int32Array(),
}

/** Comparisons of pairs, which come by the second passage: those that were kept, and those to be made. */
export class Comparisons {
  readonly likenesses: Likenesses
  readonly #pairs: Pairs
  /** Which of them are to be made. */
  readonly #unknown: number[]
  readonly #digests: string[]
  readonly #places: string[]
  readonly #slots: number
  readonly #cache: ResultCache | undefined
  readonly #kept: Kept

  constructor(
    passages: AllPassages,
    { pairs, were }: Candidates,
    read: readonly DocumentPassages[],
    { cache, kept, earlier }: { cache: ResultCache | undefined; kept: Kept; earlier: EarlierPairs | null },
  ) {
    this.#digests = namesOf(read)
    this.#places = placesOf(read)
    this.#slots = slotsFor(passages.rows)
    this.#cache = cache
    this.#kept = kept
    this.#pairs = pairsOf(passages, pairs)
    this.likenesses = new Int32Array((pairs.length / 2) * LIKENESS)
    const known = new Known(kept.pairs, earlier?.was ?? wereOf(kept.digests, this.#digests))
    this.#unknown = this.#take((at) =>
      were === null || were[at] === NONE ? known.rowOf(this.#pairs, at * PAIR) : were[at]!,
    )
  }

  /** Notes what is known, by the row that each pair had, and returns which are not. */
  #take(rowOf: (at: number) => number): number[] {
    const unknown: number[] = []
    for (let at = 0; at < this.#pairs.length / PAIR; at++) {
      const row = rowOf(at)
      if (row === NONE) unknown.push(at)
      else
        for (let n = 0; n < LIKENESS; n++)
          this.likenesses[at * LIKENESS + n] = this.#kept.likenesses[row * LIKENESS + n]!
    }
    return unknown
  }

  /** The pairs that nobody compared yet. */
  toMake(): Pairs {
    const pairs = new Int32Array(this.#unknown.length * PAIR)
    for (const [index, at] of this.#unknown.entries())
      pairs.set(this.#pairs.subarray(at * PAIR, (at + 1) * PAIR), index * PAIR)
    return pairs
  }

  /** Takes what these gave, and keeps all of it unless that is what was kept. */
  made(found: Likenesses): void {
    for (const [index, at] of this.#unknown.entries())
      this.likenesses.set(found.subarray(index * LIKENESS, (index + 1) * LIKENESS), at * LIKENESS)
    const isSame = this.#unknown.length === 0 && this.#pairs.length === this.#kept.pairs.length
    if (isSame && this.#digests.join() === this.#kept.digests.join()) return
    const [digests, places, slots] = [this.#digests, this.#places, this.#slots]
    const kept: Kept = { digests, places, slots, pairs: this.#pairs, likenesses: this.likenesses }
    writeCache(this.#cache, NAME, kept)
  }
}

type Was = EarlierPairs['was']

/** Where it is only known which documents stayed. */
function wereOf(old: readonly string[], digests: readonly string[]): Was {
  const places = new Map(old.map((digest, place) => [digest, place]))
  const were = digests.map((digest) => places.get(digest))
  return (document, part) => (were[document] === undefined ? null : [were[document], part])
}

/** Looks up which rows were kept. */
class Known {
  readonly #pairs: Pairs
  /** Which passage one was. */
  readonly #was: Was

  constructor(pairs: Pairs, was: Was) {
    this.#pairs = pairs
    this.#was = was
  }

  /** The row that is about a pair, `NONE` when there is none. */
  rowOf(pairs: Pairs, at: number): number {
    const [first, second] = [this.#was(pairs[at]!, pairs[at + 1]!), this.#was(pairs[at + 2]!, pairs[at + 3]!)]
    if (first === null || second === null) return NONE
    for (let row = this.#firstAbout(second); this.#is(row, 2, second); row++)
      if (this.#is(row, 0, first)) return row
    return NONE
  }

  /** Where the rows about a second passage begin, or would begin: they come by that. */
  #firstAbout([document, part]: Part): number {
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

  /** Whether a passage stands in a row at one of the two sides. */
  #is = (row: number, side: 0 | 2, [document, part]: Part): boolean =>
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

export function readKept(cache: ResultCache | undefined): Kept {
  const kept = readCache<Kept>(cache, NAME)
  return kept !== null && typeof kept === 'object' && 'slots' in kept ? kept : NOTHING
}

/** One name for the passages of each document: of two that are the same the second has another. */
export const namesOf = (read: readonly DocumentPassages[]): string[] =>
  apart(read.map(({ digest }) => digest))

function apart(digests: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return digests.map((digest) => {
    const count = (counts.get(digest) ?? 0) + 1
    counts.set(digest, count)
    return `${digest} ${count}`
  })
}
