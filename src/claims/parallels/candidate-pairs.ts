import type { AllPassages } from './all-passages.ts'
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
export function findCandidates(all: AllPassages): number[] {
  const search = new Search(all)
  let index = 0
  for (const rows of all.rows)
    for (let part = 0; part < rows.blocks.length; part++) search.look(index++, rows, part)
  return search.pairs
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

  constructor(all: AllPassages) {
    this.#all = all
    this.#seeds = new Seeds(all.rows)
    this.#metBy = new Int32Array(all.count).fill(-1)
    this.#rows = new Uint16Array(all.count)
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
