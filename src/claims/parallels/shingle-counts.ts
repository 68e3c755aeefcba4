import type { PassageRows } from './passage-words.ts'
import { SHINGLE } from './shingles.ts'
import type { Slots } from './slots.ts'

/**
 * The number of passages that have a shingle, counted by its slot (its last bits): at least the true number,
 * at most `LARGEST`.
 */
export type ShingleCounts = (shingle: number) => number

/** Counts are kept in one byte. */
const LARGEST = 255

/** Counts all shingles. `slots`: the number of slots. */
export function countAll(all: readonly PassageRows[], slots: number): ShingleCounts {
  const counts = new Uint8Array(slots)
  const last = slots - 1
  for (const { shingles, first } of all)
    for (let at = 0; at < first.length; at++) {
      const slot = shingles[at]! & last
      if (first[at] === 1 && counts[slot]! < LARGEST) counts[slot]!++
    }
  return (shingle) => counts[shingle & last]!
}

/** Counts only some shingles; the count of any other is 0. */
export function countAmong(all: readonly PassageRows[], asked: Slots): ShingleCounts {
  const counts = new Uint8Array(asked.size)
  for (const { shingles, first } of all)
    for (let at = 0; at < first.length; at++) {
      const place = asked.placeOf(shingles[at]!)
      if (place >= 0 && first[at] === 1 && counts[place]! < LARGEST) counts[place]!++
    }
  return (shingle) => counts[asked.placeOf(shingle)] ?? 0
}

/**
 * The number of slots for the shingles of all passages, a power of two: enough that few shingles share a
 * slot.
 */
export const slotsFor = (all: readonly Pick<PassageRows, 'from'>[]): number =>
  2 ** Math.ceil(Math.log2(8 * all.reduce((sum, { from }) => sum + shinglesIn(from), 0) + 16))

function shinglesIn(from: Int32Array): number {
  let count = 0
  for (let part = 1; part < from.length; part++)
    count += Math.max(0, from[part]! - from[part - 1]! - SHINGLE + 1)
  return count
}
