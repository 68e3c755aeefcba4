import type { Run } from './earlier-pairs.ts'
import type { PassageRows } from './passage-words.ts'
import type { ShingleCounts } from './shingle-counts.ts'
import { SHINGLE } from './shingles.ts'
import { Slots } from './slots.ts'

/** A shingle in more passages than this is no seed. */
const MOST_COMMON = 64

/**
 * The seeds of one passage after another: distinct shingles that a few other passages have. Being a seed
 * hardly depends on the total number of passages, so another text changes little. The list is reused for each
 * passage, to avoid millions of allocations.
 */
export class Seeds {
  readonly shingles: number[] = []
  readonly #counts: ShingleCounts

  constructor(counts: ShingleCounts) {
    this.#counts = counts
  }

  /** Reads the seeds of a passage into `shingles`. */
  read({ shingles, first, from }: PassageRows, part: number): void {
    this.shingles.length = 0
    const end = from[part + 1]! - SHINGLE + 1
    for (let at = from[part]!; at < end; at++)
      if (first[at] === 1 && this.#isSeed(shingles[at]!)) this.shingles.push(shingles[at]!)
  }

  /** The seeds of some passages, by slot. `count`: the number of slots. */
  of(runs: readonly Run[], count: number): Slots {
    const slots = new Slots(count)
    for (const run of runs) eachShingle(run, (shingle) => this.#isSeed(shingle) && slots.add(shingle))
    return slots
  }

  #isSeed = (shingle: number): boolean => shingle !== 0 && isFew(this.#counts(shingle))
}

const isFew = (count: number): boolean => count > 1 && count <= MOST_COMMON

/** All shingles of some passages, by slot. */
export function slotsOf(runs: readonly Run[], count: number): Slots {
  const slots = new Slots(count)
  for (const run of runs) eachShingle(run, (shingle) => slots.add(shingle))
  return slots
}

/** Whether a passage has one of these shingles. */
export function hasOneOf(slots: Slots, { shingles, first, from }: PassageRows, part: number): boolean {
  for (let at = from[part]!; at < from[part + 1]!; at++)
    if (first[at] === 1 && slots.has(shingles[at]!)) return true
  return false
}

/** Calls `look` with each of these shingles that a passage has. */
export function eachOneOf(
  slots: Slots,
  { shingles, first, from }: PassageRows,
  part: number,
  look: (shingle: number) => void,
): void {
  for (let at = from[part]!; at < from[part + 1]!; at++)
    if (first[at] === 1 && shingles[at] !== 0 && slots.has(shingles[at]!)) look(shingles[at]!)
}

/** Passages that were added and removed. */
interface Changes {
  added: readonly Run[]
  removed: readonly Run[]
}

/** The shingles of these passages that are seeds now, or were before. `counts`: those of now. */
export function touchedBy({ added, removed }: Changes, counts: ShingleCounts, slots: number): Slots {
  const more = new Map<number, number>()
  const addUp = (run: Run, times: 1 | -1): void =>
    eachShingle(run, (shingle) => {
      const slot = shingle & (slots - 1)
      more.set(slot, (more.get(slot) ?? 0) + times)
    })
  for (const run of added) addUp(run, -1)
  for (const run of removed) addUp(run, 1)
  const touched = new Slots(slots)
  for (const [slot, change] of more)
    if (isFew(counts(slot)) || isFew(counts(slot) + change)) touched.add(slot)
  return touched
}

function eachShingle({ rows, from, to }: Run, look: (shingle: number) => void): void {
  const { shingles, first, from: starts } = rows
  for (let at = starts[from]!; at < starts[to]!; at++)
    if (first[at] === 1 && shingles[at] !== 0) look(shingles[at]!)
}
