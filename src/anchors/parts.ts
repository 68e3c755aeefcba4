import { type Candidate, candidatesIn, leaders } from './candidates.ts'
import type { Gap } from './gaps.ts'
import { CLEAR_LEAD, LARGE_PART, PART_ENOUGH } from './likeness.ts'
import { inOrder, type Matching, pair } from './matching.ts'

/** How one block comes out of another: which is the whole, and how much of each is in the other. */
interface Cut {
  whole: 'before' | 'after'
  part: 'before' | 'after'
  /** How much of the part is in the whole. */
  inWhole: (one: Candidate) => number
  /** How much of the whole the part is. */
  size: (one: Candidate) => number
}

const SPLIT: Cut = { whole: 'before', part: 'after', inWhole: (one) => one.fromOld, size: (one) => one.kept }
const MERGE: Cut = { whole: 'after', part: 'before', inWhole: (one) => one.kept, size: (one) => one.fromOld }

/**
 * The parts of a whole are together no more than the whole, but for small words that stand in several. Two
 * texts that each hold nearly all of it are no parts but copies.
 */
const AT_MOST = 1.4
const HALF = 0.5

/** How much of each whole is found in blocks that are mostly of it. */
function covered(all: readonly Candidate[], { whole, inWhole, size }: Cut): Map<number, number> {
  const sums = new Map<number, number>()
  for (const one of all)
    if (inWhole(one) >= HALF) sums.set(one[whole], (sums.get(one[whole]) ?? 0) + size(one))
  return sums
}

/** How long the old and the new block of a pair are, in characters. */
const lengths = ({ old, now }: Matching, { before, after }: Candidate): [number, number] => [
  old[before]?.words.length ?? 0,
  now[after]?.words.length ?? 0,
]

/** An address is one long word: as much of the whole is to be there in characters as in words. */
function isLarge(matching: Matching, one: Candidate, { whole, size }: Cut): boolean {
  const [before, after] = lengths(matching, one)
  const [part, all] = whole === 'before' ? [after, before] : [before, after]
  return size(one) >= LARGE_PART && part >= LARGE_PART * all
}

/** The parts of each whole; a part that could be of two wholes is of none. */
function partsOf(matching: Matching, all: readonly Candidate[], cut: Cut): Candidate[][] {
  const { whole, part, inWhole } = cut
  const sums = covered(all, cut)
  const ofOneWhole = leaders(all, part, inWhole, CLEAR_LEAD)
  const parts = all.filter(
    (one) => inWhole(one) >= PART_ENOUGH && isLarge(matching, one, cut) && ofOneWhole(one),
  )
  const groups = [...Map.groupBy(parts, (one) => one[whole])]
  return groups.filter(([index]) => (sums.get(index) ?? 0) <= AT_MOST).map(([, each]) => each)
}

/** The part with most characters, the first of equals. */
function largest(matching: Matching, parts: readonly Candidate[], { part }: Cut): Candidate {
  const length = (one: Candidate): number => lengths(matching, one)[part === 'before' ? 0 : 1]
  return parts.reduce((best, one) => (length(one) > length(best) ? one : best))
}

/** Paragraphs that were split or that became one: the larger part bears the id. */
export function matchParts(matching: Matching, gaps: readonly Gap[]): void {
  for (const cut of [SPLIT, MERGE]) {
    const isFree = (one: Candidate): boolean =>
      !matching.taken.has(one.before) && !matching.found.has(one.after)
    const groups = gaps.flatMap((gap) => partsOf(matching, candidatesIn(matching, gap).filter(isFree), cut))
    const parts = groups.map((group) => largest(matching, group, cut))
    for (const [before, after] of inOrder(parts.map((one) => [one.before, one.after])))
      pair(matching, before, after)
  }
}
