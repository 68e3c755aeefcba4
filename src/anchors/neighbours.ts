import { type Candidate, candidatesIn } from './candidates.ts'
import type { Gap } from './gaps.ts'
import { CLEAR_LEAD, NEIGHBOUR_ENOUGH } from './likeness.ts'
import { type Matching, pair } from './matching.ts'

/** More blocks than this in a gap are no neighbours of what stands around it. */
const FEW = 6

const sameTurn = ({ old, now }: Gap, one: Candidate): boolean =>
  old.indexOf(one.before) === now.indexOf(one.after)

/** Whether another pair with one of the same blocks is clearly more alike. */
const beaten = (one: Candidate, all: readonly Candidate[]): boolean =>
  all.some(
    (other) =>
      (other.before === one.before || other.after === one.after) &&
      other.likeness >= one.likeness + CLEAR_LEAD,
  )

/** As many blocks between two fixed points as before: the first is the first, when the words allow it. */
export function matchNeighbours(matching: Matching, gaps: readonly Gap[]): void {
  for (const gap of gaps.filter(({ old, now }) => old.length === now.length && old.length <= FEW)) {
    const all = candidatesIn(matching, gap)
    const turns = all.filter(
      (one) => one.likeness >= NEIGHBOUR_ENOUGH && sameTurn(gap, one) && !beaten(one, all),
    )
    for (const { before, after } of turns) pair(matching, before, after)
  }
}
