import type { AllPassages } from './all-passages.ts'
import type { EarlierPairs, Run } from './earlier-pairs.ts'
import { Holders } from './holders.ts'
import type { PassageRows } from './passage-words.ts'
import { eachOneOf, hasOneOf, Seeds, slotsOf, touchedBy } from './seeds.ts'
import { countAll, countAmong, slotsFor } from './shingle-counts.ts'

/**
 * A seed leads to the nearest earlier passages that have it, and of all those the most promising are
 * compared: the work stays linear.
 */
const MOST_COMPARED = 5
const LEAST_SHARED = 2
const NONE = -1

/**
 * Pairs of passages that share enough rare rows of words to be worth comparing: the indices of the earlier
 * and the later, and those of the next pair. They come by the later one.
 */
export interface Candidates {
  pairs: Int32Array
  /** Of each the row that it had among those that were found before; null where that is not known. */
  were: Int32Array | null
}

export function findCandidates(all: AllPassages): Candidates {
  const search = new Search(all, new Seeds(countAll(all.rows, slotsFor(all.rows))))
  eachPassage(all, (index, document, part) => search.look(index, all.rows[document]!, part))
  return { pairs: Int32Array.from(search.pairs), were: null }
}

/**
 * The same, where it is known what was found before: only passages are looked at that have a seed of a
 * passage that came or went. What others are paired with depends on no such passage.
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
    if (isTouched[index] === 1) search.look(index, rows, part)
    else eachOneOf(expected, rows, part, (seed) => search.pass(index, seed))
  })
  return together(search.pairs, earlier.stayed(all), isTouched)
}

/** The passages that came, or have a seed of one that came or went. */
function touchedIn(
  all: AllPassages,
  earlier: EarlierPairs,
  slots: number,
): { isTouched: Uint8Array; runs: Run[] } {
  const counts = countAmong(all.rows, slotsOf([...earlier.came, ...earlier.went], slots))
  const touched = touchedBy(earlier, counts, slots)
  const isTouched = new Uint8Array(all.count)
  const runs: Run[] = []
  eachPassage(all, (index, document, part) => {
    const rows = all.rows[document]!
    if (!hasOneOf(touched, rows, part) && earlier.was(document, part) !== null) return
    isTouched[index] = 1
    runs.push({ rows, from: part, to: part + 1 })
  })
  return { isTouched, runs }
}

/** The pairs of passages that were looked at, and of the others those that stayed; each come by the later. */
function together(
  looked: readonly number[],
  stayed: { pairs: Int32Array; were: Int32Array },
  isLooked: Uint8Array,
): Candidates {
  const pairs = new Int32Array(looked.length + stayed.pairs.length)
  const were = new Int32Array(pairs.length / 2)
  let [count, next] = [0, 0]
  const put = (first: number, second: number, was: number): void => {
    pairs[2 * count] = first
    pairs[2 * count + 1] = second
    were[count++] = was
  }
  const putLooked = (before: number): void => {
    for (; next < looked.length && looked[next + 1]! < before; next += 2)
      put(looked[next]!, looked[next + 1]!, NONE)
  }
  for (const [at, was] of stayed.were.entries()) {
    const second = stayed.pairs[2 * at + 1]!
    if (isLooked[second] === 1) continue
    putLooked(second)
    put(stayed.pairs[2 * at]!, second, was)
  }
  putLooked(Number.POSITIVE_INFINITY)
  return { pairs: pairs.subarray(0, 2 * count), were: were.subarray(0, count) }
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
  /** The earlier passages that the one that is looked up has something in common with. */
  readonly #met: number[] = []
  /** Of each passage by which it was met last, and how many rows they share. */
  readonly #metBy: Int32Array
  readonly #rows: Uint16Array

  constructor(all: AllPassages, seeds: Seeds) {
    this.#all = all
    this.#seeds = seeds
    this.#metBy = new Int32Array(all.count).fill(-1)
    this.#rows = new Uint16Array(all.count)
  }

  /** A passage that is not looked up, and is found by those that are, which have this seed too. */
  pass(index: number, seed: number): void {
    this.#holders.add(seed, index, () => {})
  }

  /** Notes the earlier passages that are worth comparing, and adds this one. */
  look(index: number, rows: PassageRows, part: number): void {
    this.#met.length = 0
    this.#seeds.read(rows, part)
    for (const shingle of this.#seeds.shingles)
      this.#holders.add(shingle, index, (other) => this.#meet(other, index))
    const { ranks } = this.#all
    const others = this.#met.filter(
      (other) => this.#rows[other]! >= LEAST_SHARED && ranks[other] !== ranks[index],
    )
    for (const other of this.#mostPromising(others)) this.pairs.push(other, index)
  }

  #meet(other: number, index: number): void {
    if (this.#metBy[other] !== index) {
      this.#metBy[other] = index
      this.#rows[other] = 0
      this.#met.push(other)
    }
    this.#rows[other]!++
  }

  /** By how many rows they share: that follows from the two alone, whatever other texts there are. */
  #mostPromising(others: number[]): number[] {
    if (others.length <= MOST_COMPARED) return others
    return others.sort((a, b) => this.#rows[b]! - this.#rows[a]! || b - a).slice(0, MOST_COMPARED)
  }
}
