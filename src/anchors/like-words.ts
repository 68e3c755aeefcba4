import { type Candidate, candidatesIn, leaders } from './candidates.ts'
import type { Gap } from './gaps.ts'
import { CLEAR_LEAD, LIKE_ENOUGH, MOVED_ENOUGH } from './likeness.ts'
import { inOrder, type Matching, pair } from './matching.ts'

const byLikeness = (candidate: Candidate): number => candidate.likeness

/** Candidates that are alike enough, and by far the best both for their old block and for their new one. */
function clearOnes(candidates: readonly Candidate[], enough: number): Candidate[] {
  const oldLeads = leaders(candidates, 'before', byLikeness, CLEAR_LEAD)
  const newLeads = leaders(candidates, 'after', byLikeness, CLEAR_LEAD)
  return candidates.filter(
    (candidate) => candidate.likeness >= enough && oldLeads(candidate) && newLeads(candidate),
  )
}

/** Matches blocks with nearly the same words between the same fixed points. */
export function matchAlike(matching: Matching, gaps: readonly Gap[]): void {
  const clear = gaps.flatMap((gap) => clearOnes(candidatesIn(matching, gap), LIKE_ENOUGH))
  for (const [before, after] of inOrder(clear.map((candidate) => [candidate.before, candidate.after])))
    pair(matching, before, after)
}

/** Matches blocks that were moved and changed. They must be more alike, since their place is no evidence. */
export function matchAlikeElsewhere(matching: Matching): void {
  const rest: Gap = {
    old: [...matching.old.keys()].filter((index) => !matching.taken.has(index)),
    now: [...matching.now.keys()].filter((index) => !matching.found.has(index)),
  }
  for (const { before, after } of clearOnes(candidatesIn(matching, rest), MOVED_ENOUGH))
    pair(matching, before, after)
}
