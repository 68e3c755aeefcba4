import { dice, sharedBy } from '../text/dice.ts'
import type { Gap } from './gaps.ts'
import type { Features } from './likeness.ts'
import type { Known, Matching } from './matching.ts'
import { indexFeatures, nearest } from './nearest.ts'

/** An old and a new block that may be the same, and how much they are alike. */
export interface Candidate {
  /** Position of the old block. */
  before: number
  /** Position of the new block. */
  after: number
  likeness: number
  /** Share of the new block that is in the old one, from 0 to 1. */
  fromOld: number
  /** Share of the old block that is in the new one, from 0 to 1. */
  kept: number
}

/** In a gap with this many old blocks or fewer, all are compared, without an index. */
const SMALL_GAP = 8

function compare(before: number, after: number, old: Features, now: Features): Candidate {
  const shared = sharedBy(old, now)
  return {
    before,
    after,
    likeness: dice(old, now),
    fromOld: shared / (now.size || 1),
    kept: shared / (old.size || 1),
  }
}

/** The pairs in a gap that are worth comparing: few for each new block, however long the gap. */
export function candidatesIn(matching: Matching, gap: Gap): Candidate[] {
  const old = new Map(gap.old.map((index) => [index, matching.features(matching.old[index] as Known)]))
  const index = gap.old.length > SMALL_GAP ? indexFeatures(old) : null
  return gap.now.flatMap((after) => {
    const now = matching.features(matching.now[after] as Known)
    const near = index === null ? gap.old : nearest(index, now)
    return near.map((before) => compare(before, after, old.get(before) as Features, now))
  })
}

type Side = 'before' | 'after'

/** The two highest scores of each block on one side. */
function topTwo(
  candidates: readonly Candidate[],
  side: Side,
  score: (candidate: Candidate) => number,
): Map<number, readonly [number, number]> {
  const tops = new Map<number, readonly [number, number]>()
  for (const candidate of candidates) {
    const [first, second] = tops.get(candidate[side]) ?? [0, 0]
    const value = score(candidate)
    tops.set(candidate[side], value > first ? [value, first] : [first, Math.max(second, value)])
  }
  return tops
}

/**
 * Tells whether a candidate is the best one of its block on a side, with at least `lead` over the runner-up.
 */
export function leaders(
  candidates: readonly Candidate[],
  side: Side,
  score: (candidate: Candidate) => number,
  lead: number,
): (candidate: Candidate) => boolean {
  const tops = topTwo(candidates, side, score)
  return (candidate) => {
    const [first, second] = tops.get(candidate[side]) ?? [0, 0]
    return score(candidate) === first && first - second >= lead
  }
}
