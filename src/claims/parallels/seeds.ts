import type { Run } from './earlier-pairs.ts'
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

  /** By how many numbers rows of words are told apart. */
  get slots(): number {
    return this.#counts.length
  }

  /** Whether the passage has a row of words with one of these numbers. */
  hasOneOf(slots: Uint8Array, { shingles, first, from }: PassageRows, part: number): boolean {
    const end = from[part + 1]! - SHINGLE + 1
    for (let at = from[part]!; at < end; at++)
      if (first[at] === 1 && slots[shingles[at]! & (slots.length - 1)] === 1) return true
    return false
  }

  /** The numbers of seeds, now or before, of passages that came or went. */
  touchedBy(came: readonly Run[], went: readonly Run[]): Uint8Array {
    const more = new Map<number, number>()
    for (const run of came) this.#addUp(run, -1, more)
    for (const run of went) this.#addUp(run, 1, more)
    const touched = new Uint8Array(this.slots)
    for (const [slot, change] of more) {
      const count = this.#counts[slot]!
      if (isFew(count) || isFew(count + change)) touched[slot] = 1
    }
    return touched
  }

  #addUp({ passages, from, to }: Run, times: 1 | -1, more: Map<number, number>): void {
    const { shingles, first, from: starts } = passages.rows
    for (let at = starts[from]!; at < starts[to]!; at++) {
      const slot = shingles[at]! & (this.slots - 1)
      if (first[at] === 1 && shingles[at] !== 0) more.set(slot, (more.get(slot) ?? 0) + times)
    }
  }

  #isSeed = (shingle: number): boolean => shingle !== 0 && isFew(this.#counts[shingle & (this.slots - 1)]!)
}

const isFew = (count: number): boolean => count > 1 && count <= MOST_COMMON

/**
 * How many passages have a shingle, by its last bits: at least the true number, and no more than a byte
 * holds.
 */
type Counts = Uint8Array
const LARGEST = 255

function countShingles(all: readonly PassageRows[]): Counts {
  const counts = new Uint8Array(slotsFor(all))
  for (const { shingles, first } of all)
    for (let at = 0; at < first.length; at++) {
      const slot = shingles[at]! & (counts.length - 1)
      if (first[at] === 1 && counts[slot]! < LARGEST) counts[slot]!++
    }
  return counts
}

/** By how many numbers rows of words are told apart: so many that few have one number. */
export const slotsFor = (all: readonly Pick<PassageRows, 'from'>[]): number =>
  2 ** Math.ceil(Math.log2(8 * all.reduce((sum, { from }) => sum + rowsIn(from), 0) + 16))

function rowsIn(from: Int32Array): number {
  let count = 0
  for (let part = 1; part < from.length; part++)
    count += Math.max(0, from[part]! - from[part - 1]! - SHINGLE + 1)
  return count
}
