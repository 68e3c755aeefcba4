import type { AllPassages } from './all-passages.ts'
import type { EarlierPairs, Run } from './earlier-pairs.ts'
import { Holders } from './holders.ts'
import type { PassageRows } from './passage-words.ts'
import { eachOneOf, hasOneOf, Seeds, slotsOf, touchedBy } from './seeds.ts'
import { countAll, countAmong, slotsFor } from './shingle-counts.ts'

/**
 * A passage is compared only with the most promising of the nearest earlier passages that share a seed: the
 * work stays linear.
 */
const MOST_COMPARED = 5
const LEAST_SHARED = 2
const NONE = -1

/**
 * Pairs of passages that share enough rare shingles to be worth comparing, as the indexes of the earlier and
 * the later passage of each. They are sorted by the later one.
 */
export interface Candidates {
  pairs: Int32Array
  /** By pair, its row among those of the previous search; null where that is not known. */
  previousRows: Int32Array | null
}

export function findCandidates(all: AllPassages): Candidates {
  const search = new Search(all, new Seeds(countAll(all.rows, slotsFor(all.rows))))
  eachPassage(all, (index, document, part) => search.lookUp(index, all.rows[document]!, part))
  return { pairs: Int32Array.from(search.pairs), previousRows: null }
}

/**
 * The same, given an earlier search: only passages with a seed of a passage that was added or removed are
 * looked up. The pairs of other passages do not depend on those.
 */
export function findCandidatesSince(all: AllPassages, earlier: EarlierPairs): Candidates {
  const slots = slotsFor(all.rows)
  if (slots !== earlier.slots) return findCandidates(all)
  const { isTouched, runs } = touchedIn(all, earlier, slots)
  const seeds = new Seeds(countAmong(all.rows, slotsOf(runs, slots)))
  const expected = seeds.of(runs, slots)
  const search = new Search(all, seeds)
  eachPassage(all, (index, document, part) => {
    const rows = all.rows[document]!
    if (isTouched[index] === 1) search.lookUp(index, rows, part)
    else eachOneOf(expected, rows, part, (seed) => search.pass(index, seed))
  })
  return merge(search.pairs, earlier.unchanged(all), isTouched)
}

/** The passages that were added, or that share a seed with one that was added or removed. */
function touchedIn(
  all: AllPassages,
  earlier: EarlierPairs,
  slots: number,
): { isTouched: Uint8Array; runs: Run[] } {
  const counts = countAmong(all.rows, slotsOf([...earlier.added, ...earlier.removed], slots))
  const touched = touchedBy(earlier, counts, slots)
  const isTouched = new Uint8Array(all.count)
  const runs: Run[] = []
  eachPassage(all, (index, document, part) => {
    const rows = all.rows[document]!
    if (!hasOneOf(touched, rows, part) && earlier.previous(document, part) !== null) return
    isTouched[index] = 1
    runs.push({ rows, from: part, to: part + 1 })
  })
  return { isTouched, runs }
}

/**
 * Merges the pairs of passages that were looked up with the unchanged pairs of the others, sorted by the
 * later passage.
 */
function merge(
  found: readonly number[],
  unchanged: { pairs: Int32Array; previousRows: Int32Array },
  isLookedUp: Uint8Array,
): Candidates {
  const pairs = new Int32Array(found.length + unchanged.pairs.length)
  const previousRows = new Int32Array(pairs.length / 2)
  let [count, next] = [0, 0]
  const put = (first: number, second: number, previousRow: number): void => {
    pairs[2 * count] = first
    pairs[2 * count + 1] = second
    previousRows[count++] = previousRow
  }
  const putFound = (before: number): void => {
    for (; next < found.length && found[next + 1]! < before; next += 2)
      put(found[next]!, found[next + 1]!, NONE)
  }
  for (const [at, previousRow] of unchanged.previousRows.entries()) {
    const second = unchanged.pairs[2 * at + 1]!
    if (isLookedUp[second] === 1) continue
    putFound(second)
    put(unchanged.pairs[2 * at]!, second, previousRow)
  }
  putFound(Number.POSITIVE_INFINITY)
  return { pairs: pairs.subarray(0, 2 * count), previousRows: previousRows.subarray(0, count) }
}

function eachPassage(all: AllPassages, look: (index: number, document: number, part: number) => void): void {
  let index = 0
  for (const [document, { blocks }] of all.rows.entries())
    for (let part = 0; part < blocks.length; part++) look(index++, document, part)
}

class Search {
  readonly pairs: number[] = []
  readonly #all: AllPassages
  readonly #seeds: Seeds
  readonly #holders = new Holders()
  /** The earlier passages that share a seed with the current one. */
  readonly #met: number[] = []
  /** By passage, the last passage that met it, and the number of shingles that they share. */
  readonly #metBy: Int32Array
  readonly #sharedCounts: Uint16Array

  constructor(all: AllPassages, seeds: Seeds) {
    this.#all = all
    this.#seeds = seeds
    this.#metBy = new Int32Array(all.count).fill(-1)
    this.#sharedCounts = new Uint16Array(all.count)
  }

  /** Adds a passage that is not looked up itself, under a seed by which others may find it. */
  pass(index: number, seed: number): void {
    this.#holders.add(seed, index, () => {})
  }

  /** Finds the earlier passages that are worth comparing with this one, and then adds this one. */
  lookUp(index: number, rows: PassageRows, part: number): void {
    this.#met.length = 0
    this.#seeds.read(rows, part)
    for (const shingle of this.#seeds.shingles)
      this.#holders.add(shingle, index, (other) => this.#meet(other, index))
    const { ranks } = this.#all
    const others = this.#met.filter(
      (other) => this.#sharedCounts[other]! >= LEAST_SHARED && ranks[other] !== ranks[index],
    )
    for (const other of this.#mostPromising(others)) this.pairs.push(other, index)
  }

  #meet(other: number, index: number): void {
    if (this.#metBy[other] !== index) {
      this.#metBy[other] = index
      this.#sharedCounts[other] = 0
      this.#met.push(other)
    }
    this.#sharedCounts[other]!++
  }

  /**
   * Keeps the passages that share most shingles. That depends on the two passages alone, whatever other texts
   * there are.
   */
  #mostPromising(others: number[]): number[] {
    if (others.length <= MOST_COMPARED) return others
    return others
      .sort((a, b) => this.#sharedCounts[b]! - this.#sharedCounts[a]! || b - a)
      .slice(0, MOST_COMPARED)
  }
}
