import { dice, sharedBy } from '../text/dice.ts'
import type { Gap } from './gaps.ts'
import type { Features } from './likeness.ts'
import type { Known, Matching } from './matching.ts'
import { indexFeatures, nearest } from './nearest.ts'

/** An old and a new block that may be the same, by position, and how much they are alike. */
export interface Candidate {
  before: number
  after: number
  likeness: number
  /** How much of the new block is in the old one, and of the old one in the new: 1 is all of it. */
  fromOld: number
  kept: number
}

/** In a gap with no more old blocks than this, all are compared. */
const SMALL = 8

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

/** The pairs in one gap that are worth a look: few for each new block, however long the gap. */
export function candidatesIn(matching: Matching, gap: Gap): Candidate[] {
  const old = new Map(gap.old.map((index) => [index, matching.features(matching.old[index] as Known)]))
  const index = gap.old.length > SMALL ? indexFeatures(old) : null
  return gap.now.flatMap((after) => {
    const now = matching.features(matching.now[after] as Known)
    const near = index === null ? gap.old : nearest(index, now)
    return near.map((before) => compare(before, after, old.get(before) as Features, now))
  })
}

type Side = 'before' | 'after'

/** The two highest scores of each old (or new) block. */
function topTwo(
  all: readonly Candidate[],
  side: Side,
  score: (one: Candidate) => number,
): Map<number, readonly [number, number]> {
  const tops = new Map<number, readonly [number, number]>()
  for (const one of all) {
    const [first, second] = tops.get(one[side]) ?? [0, 0]
    const value = score(one)
    tops.set(one[side], value > first ? [value, first] : [first, Math.max(second, value)])
  }
  return tops
}

/** Whether a candidate is the best of its old (or new) block, with this lead over the runner-up. */
export function leaders(
  all: readonly Candidate[],
  side: Side,
  score: (one: Candidate) => number,
  lead: number,
): (one: Candidate) => boolean {
  const tops = topTwo(all, side, score)
  return (one) => {
    const [first, second] = tops.get(one[side]) ?? [0, 0]
    return score(one) === first && first - second >= lead
  }
}
