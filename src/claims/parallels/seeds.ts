import type { Run } from './earlier-pairs.ts'
import type { PassageRows } from './passage-words.ts'
import type { ShingleCounts } from './shingle-counts.ts'
import { SHINGLE } from './shingles.ts'
import { Slots } from './slots.ts'

/** A row of words in more passages than this is no seed. */
const MOST_COMMON = 64

/**
 * The seeds of one passage after the other: rows of words that a few other passages have, each once. Which
 * they are hardly depends on how many those are: so a text more leaves what others have in common as it was.
 * Their list is used again for the next, so that nothing is made for each of millions of rows.
 */
export class Seeds {
  readonly shingles: number[] = []
  readonly #counts: ShingleCounts

  constructor(counts: ShingleCounts) {
    this.#counts = counts
  }

  read({ shingles, first, from }: PassageRows, part: number): void {
    this.shingles.length = 0
    const end = from[part + 1]! - SHINGLE + 1
    for (let at = from[part]!; at < end; at++)
      if (first[at] === 1 && this.#isSeed(shingles[at]!)) this.shingles.push(shingles[at]!)
  }

  /** Those of some passages. `count`: by how many numbers rows are told apart. */
  of(runs: readonly Run[], count: number): Slots {
    const slots = new Slots(count)
    for (const run of runs) eachRow(run, (row) => this.#isSeed(row) && slots.add(row))
    return slots
  }

  #isSeed = (shingle: number): boolean => shingle !== 0 && isFew(this.#counts(shingle))
}

const isFew = (count: number): boolean => count > 1 && count <= MOST_COMMON

/** All rows of passages. */
export function slotsOf(runs: readonly Run[], count: number): Slots {
  const slots = new Slots(count)
  for (const run of runs) eachRow(run, (row) => slots.add(row))
  return slots
}

/** Whether a passage has one of these rows. */
export function hasOneOf(slots: Slots, { shingles, first, from }: PassageRows, part: number): boolean {
  for (let at = from[part]!; at < from[part + 1]!; at++)
    if (first[at] === 1 && slots.has(shingles[at]!)) return true
  return false
}

/** Those of the rows that a passage has. */
export function eachOneOf(
  slots: Slots,
  { shingles, first, from }: PassageRows,
  part: number,
  look: (row: number) => void,
): void {
  for (let at = from[part]!; at < from[part + 1]!; at++)
    if (first[at] === 1 && shingles[at] !== 0 && slots.has(shingles[at]!)) look(shingles[at]!)
}

/** Passages that came and went. */
interface Changes {
  came: readonly Run[]
  went: readonly Run[]
}

/** The seeds of these, now or before. `counts`: as they are now. */
export function touchedBy({ came, went }: Changes, counts: ShingleCounts, slots: number): Slots {
  const more = new Map<number, number>()
  const addUp = (run: Run, times: 1 | -1): void =>
    eachRow(run, (row) => more.set(row & (slots - 1), (more.get(row & (slots - 1)) ?? 0) + times))
  for (const run of came) addUp(run, -1)
  for (const run of went) addUp(run, 1)
  const touched = new Slots(slots)
  for (const [slot, change] of more)
    if (isFew(counts(slot)) || isFew(counts(slot) + change)) touched.add(slot)
  return touched
}

function eachRow({ rows, from, to }: Run, look: (row: number) => void): void {
  const { shingles, first, from: starts } = rows
  for (let at = starts[from]!; at < starts[to]!; at++)
    if (first[at] === 1 && shingles[at] !== 0) look(shingles[at]!)
}
