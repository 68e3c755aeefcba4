import type { PassageRows } from './passage-words.ts'
import { SHINGLE } from './shingles.ts'

/** A row of words in more passages than this is no seed. */
const MOST_COMMON = 64

/**
 * The seeds of one passage after the other: rows of words that a few other passages have, each once. Which
 * they are hardly depends on how many those are: so a text more leaves what others have in common as it was.
 * Their list is used again for the next, so that nothing is made for each of millions of rows.
 */
export class Seeds {
  readonly shingles: number[] = []
  readonly #counts: Counts

  constructor(all: readonly PassageRows[]) {
    this.#counts = countShingles(all)
  }

  read({ shingles, first, from }: PassageRows, part: number): void {
    this.shingles.length = 0
    const end = from[part + 1]! - SHINGLE + 1
    for (let at = from[part]!; at < end; at++)
      if (first[at] === 1 && this.#isSeed(shingles[at]!)) this.shingles.push(shingles[at]!)
  }

  #isSeed(shingle: number): boolean {
    const count = this.#counts[shingle & (this.#counts.length - 1)]!
    return shingle !== 0 && count > 1 && count <= MOST_COMMON
  }
}

/**
 * How many passages have a shingle, by its last bits: at least the true number, and no more than a byte
 * holds.
 */
type Counts = Uint8Array
const LARGEST = 255

function countShingles(all: readonly PassageRows[]): Counts {
  const total = all.reduce((sum, { from }) => sum + rowsIn(from), 0)
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(8 * total + 16)))
  for (const { shingles, first } of all)
    for (let at = 0; at < first.length; at++) {
      const slot = shingles[at]! & (counts.length - 1)
      if (first[at] === 1 && counts[slot]! < LARGEST) counts[slot]!++
    }
  return counts
}

function rowsIn(from: Int32Array): number {
  let count = 0
  for (let part = 1; part < from.length; part++)
    count += Math.max(0, from[part]! - from[part - 1]! - SHINGLE + 1)
  return count
}
