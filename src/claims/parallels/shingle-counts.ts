import type { PassageRows } from './passage-words.ts'
import { SHINGLE } from './shingles.ts'
import type { Slots } from './slots.ts'

/** In how many passages a row of words is, by its last bits: at least the true number, at most `LARGEST`. */
export type ShingleCounts = (row: number) => number

/** No more than a byte holds. */
const LARGEST = 255

/** Of all rows. `slots`: by how many numbers they are told apart. */
export function countAll(all: readonly PassageRows[], slots: number): ShingleCounts {
  const counts = new Uint8Array(slots)
  const last = slots - 1
  for (const { shingles, first } of all)
    for (let at = 0; at < first.length; at++) {
      const slot = shingles[at]! & last
      if (first[at] === 1 && counts[slot]! < LARGEST) counts[slot]!++
    }
  return (row) => counts[row & last]!
}

/** Of those that are asked; of the others it says 0. */
export function countAmong(all: readonly PassageRows[], asked: Slots): ShingleCounts {
  const counts = new Uint8Array(asked.size)
  for (const { shingles, first } of all)
    for (let at = 0; at < first.length; at++) {
      const place = asked.placeOf(shingles[at]!)
      if (place >= 0 && first[at] === 1 && counts[place]! < LARGEST) counts[place]!++
    }
  return (row) => counts[asked.placeOf(row)] ?? 0
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
