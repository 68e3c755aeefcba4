import { type Candidate, candidatesIn } from './candidates.ts'
import type { Gap } from './gaps.ts'
import { CLEAR_LEAD, NEIGHBOUR_ENOUGH } from './likeness.ts'
import { type Matching, pair } from './matching.ts'

/** In a gap with more blocks than this, being at the same place says too little. */
const FEW = 6

/** Whether both blocks are, say, the second of their side of the gap. */
const isSamePlace = ({ old, now }: Gap, candidate: Candidate): boolean =>
  old.indexOf(candidate.before) === now.indexOf(candidate.after)

/** Whether another pair with one of these blocks is clearly more alike. */
const isBeaten = (candidate: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (other) =>
      (other.before === candidate.before || other.after === candidate.after) &&
      other.likeness >= candidate.likeness + CLEAR_LEAD,
  )

/**
 * Where there are as many blocks between two fixed points as before, the first is the first, and so on, when
 * their words are alike enough.
 */
export function matchNeighbours(matching: Matching, gaps: readonly Gap[]): void {
  for (const gap of gaps.filter(({ old, now }) => old.length === now.length && old.length <= FEW)) {
    const candidates = candidatesIn(matching, gap)
    const neighbours = candidates.filter(
      (candidate) =>
        candidate.likeness >= NEIGHBOUR_ENOUGH &&
        isSamePlace(gap, candidate) &&
        !isBeaten(candidate, candidates),
    )
    for (const { before, after } of neighbours) pair(matching, before, after)
  }
}
