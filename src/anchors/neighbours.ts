import { type Candidate, candidatesIn } from './candidates.ts'
import type { Gap } from './gaps.ts'
import { CLEAR_LEAD, NEIGHBOUR_ENOUGH } from './likeness.ts'
import { type Matching, pair } from './matching.ts'

/** In a gap with more blocks than this, being at the same place says too little. */
const FEW = 6

/** Whether both blocks are, say, the second of their side of the gap. */
const isSamePlace = ({ old, now }: Gap, one: Candidate): boolean =>
  old.indexOf(one.before) === now.indexOf(one.after)

/** Whether another pair with one of these blocks is clearly more alike. */
const isBeaten = (one: Candidate, all: readonly Candidate[]): boolean =>
  all.some(
    (other) =>
      (other.before === one.before || other.after === one.after) &&
      other.likeness >= one.likeness + CLEAR_LEAD,
  )

/**
 * Where there are as many blocks between two fixed points as before, the first is the first, and so on, when
 * their words are alike enough.
 */
export function matchNeighbours(matching: Matching, gaps: readonly Gap[]): void {
  for (const gap of gaps.filter(({ old, now }) => old.length === now.length && old.length <= FEW)) {
    const all = candidatesIn(matching, gap)
    const neighbours = all.filter(
      (one) => one.likeness >= NEIGHBOUR_ENOUGH && isSamePlace(gap, one) && !isBeaten(one, all),
    )
    for (const { before, after } of neighbours) pair(matching, before, after)
  }
}
