import type { AllPassages } from './all-passages.ts'
import type { EarlierPairs, Part } from './earlier-pairs.ts'
import { Holders } from './holders.ts'
import type { PassageRows } from './passage-words.ts'
import { Seeds } from './seeds.ts'

/**
 * A seed leads to the nearest earlier passages that have it, and of all those the most promising are
 * compared: the work stays linear.
 */
const MOST_COMPARED = 5
const LEAST_SHARED = 2

/**
 * Pairs of passages that share enough rare rows of words to be worth comparing: the indices of the earlier
 * and the later, and those of the next pair. They come by the later one.
 */
export function findCandidates(all: AllPassages, seeds = new Seeds(all.rows)): number[] {
  const search = new Search(all, seeds)
  eachPassage(all, (index, document, part) => search.look(index, all.rows[document]!, part))
  return search.pairs
}

/**
 * The same, where it is known what was found before: only passages are looked at that have a seed of a
 * passage that came or went. What others are paired with depends on no such passage.
 */
export function findCandidatesSince(all: AllPassages, earlier: EarlierPairs): number[] {
  const seeds = new Seeds(all.rows)
  if (seeds.slots !== earlier.slots) return findCandidates(all, seeds)
  const touched = seeds.touchedBy(earlier.came, earlier.went)
  const search = new Search(all, seeds)
  const isLooked = new Uint8Array(all.count)
  eachPassage(all, (index, document, part) => {
    const rows = all.rows[document]!
    if (earlier.was(document, part) !== null && !seeds.hasOneOf(touched, rows, part)) return
    isLooked[index] = 1
    search.expect(rows, part)
  })
  eachPassage(all, (index, document, part) => {
    if (isLooked[index] === 1) search.look(index, all.rows[document]!, part)
    else search.take(index, all.rows[document]!, part, earlier.of(document, part))
  })
  return search.pairs
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
  /** The numbers of the seeds of passages that will be looked up. */
  readonly #expected: Uint8Array

  constructor(all: AllPassages, seeds: Seeds) {
    this.#all = all
    this.#seeds = seeds
    this.#expected = new Uint8Array(seeds.slots)
    this.#metBy = new Int32Array(all.count).fill(-1)
    this.#rows = new Uint16Array(all.count)
  }

  /** Says before that a passage will be looked up. */
  expect(rows: PassageRows, part: number): void {
    this.#seeds.read(rows, part)
    for (const shingle of this.#seeds.shingles) this.#expected[shingle & (this.#seeds.slots - 1)] = 1
  }

  /** Takes over what a passage was paired with; it is found by those that will be looked up. */
  take(index: number, rows: PassageRows, part: number, others: readonly Part[]): void {
    for (const [document, each] of others) this.pairs.push(this.#all.indexOf(document, each), index)
    if (!this.#seeds.hasOneOf(this.#expected, rows, part)) return
    this.#seeds.read(rows, part)
    for (const shingle of this.#seeds.shingles)
      if (this.#expected[shingle & (this.#seeds.slots - 1)] === 1) this.#holders.add(shingle, index, () => {})
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
