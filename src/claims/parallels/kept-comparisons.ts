/**
 * What comparing passages gave, kept for the next time: a pair is compared again only when one of the two
 * documents has other passages than it had. A pair is known by the digests of its documents and by the places
 * of its passages in them.
 */
import { type Keeping, keep, taken } from '../../output/keeping.ts'
import type { AllPassages } from './all-passages.ts'
import { LIKENESS, type Likenesses, PAIR, type Pairs } from './compared-pairs.ts'
import {
  type EarlierPairs,
  firstsOf,
  keyOf,
  type Part,
  placesOf,
  type SearchedBefore,
} from './earlier-pairs.ts'
import type { DocumentPassages } from './passage-words.ts'
import { slotsFor } from './seeds.ts'

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
  readonly #keeping: Keeping | undefined
  readonly #kept: Kept

  /** `pairs`: indices of passages. */
  constructor(
    passages: AllPassages,
    pairs: readonly number[],
    read: readonly DocumentPassages[],
    { keeping, kept, earlier }: { keeping: Keeping | undefined; kept: Kept; earlier: EarlierPairs | null },
  ) {
    this.#digests = namesOf(read)
    this.#places = placesOf(read)
    this.#slots = slotsFor(passages.rows)
    this.#keeping = keeping
    this.#kept = kept
    this.#pairs = pairsOf(passages, pairs)
    this.likenesses = new Int32Array((pairs.length / 2) * LIKENESS)
    this.#unknown = this.#take(new Known(kept.pairs, earlier?.was ?? wereOf(kept.digests, this.#digests)))
  }

  /** Notes what is known, and returns which are not. */
  #take(known: Known): number[] {
    const unknown: number[] = []
    for (let at = 0; at < this.#pairs.length / PAIR; at++) {
      const row = known.rowOf(this.#pairs, at * PAIR)
      if (row === NONE) unknown.push(at)
      else
        this.likenesses.set(
          this.#kept.likenesses.subarray(row * LIKENESS, (row + 1) * LIKENESS),
          at * LIKENESS,
        )
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
    keep(this.#keeping, NAME, kept)
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
  /** Which passage one was, and of each of those the first row about it as the second. */
  readonly #was: Was
  readonly #firsts: Map<number, number>

  constructor(pairs: Pairs, was: Was) {
    this.#pairs = pairs
    this.#was = was
    this.#firsts = firstsOf(pairs)
  }

  /** The row that is about a pair, `NONE` when there is none. */
  rowOf(pairs: Pairs, at: number): number {
    const [first, second] = [this.#was(pairs[at]!, pairs[at + 1]!), this.#was(pairs[at + 2]!, pairs[at + 3]!)]
    if (first === null || second === null) return NONE
    let row = this.#firsts.get(keyOf(...second)) ?? NONE
    while (row !== NONE && !this.#begins(row, first)) row = this.#after(row)
    return row
  }

  #begins = (row: number, [document, part]: Part): boolean =>
    this.#pairs[row * PAIR] === document && this.#pairs[row * PAIR + 1] === part

  /** The next row about the same second passage. */
  #after(row: number): number {
    const [at, next] = [row * PAIR, (row + 1) * PAIR]
    const pairs = this.#pairs
    return pairs[next + 2] === pairs[at + 2] && pairs[next + 3] === pairs[at + 3] ? row + 1 : NONE
  }
}

function pairsOf(passages: AllPassages, indices: readonly number[]): Pairs {
  const pairs = new Int32Array(indices.length * 2)
  for (let at = 0; at < indices.length; at++) {
    pairs[2 * at] = passages.document(indices[at]!)
    pairs[2 * at + 1] = passages.part(indices[at]!)
  }
  return pairs
}

export function readKept(keeping: Keeping | undefined): Kept {
  const kept = taken<Kept>(keeping, NAME)
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
