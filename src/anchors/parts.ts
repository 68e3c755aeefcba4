import { type Candidate, candidatesIn, leaders } from './candidates.ts'
import type { Gap } from './gaps.ts'
import { CLEAR_LEAD, LARGE_PART, PART_ENOUGH } from './likeness.ts'
import { inOrder, type Matching, pair } from './matching.ts'

/** A split, where the whole is the old block; or a merge, where it is the new one. */
interface Cut {
  whole: 'before' | 'after'
  part: 'before' | 'after'
  /** The share of the part that is in the whole. */
  inWhole: (candidate: Candidate) => number
  /** The share of the whole that is in the part. */
  size: (candidate: Candidate) => number
}

const SPLIT: Cut = {
  whole: 'before',
  part: 'after',
  inWhole: (candidate) => candidate.fromOld,
  size: (candidate) => candidate.kept,
}
const MERGE: Cut = {
  whole: 'after',
  part: 'before',
  inWhole: (candidate) => candidate.kept,
  size: (candidate) => candidate.fromOld,
}

/**
 * The parts of a whole together are hardly more than the whole: only small words are in several parts. Texts
 * that each hold nearly all of it are copies, not parts.
 */
const MOST_COVERED = 1.4
const HALF = 0.5

/** For each whole, the sum of its shares in blocks that come mostly from it. */
function coverageOf(candidates: readonly Candidate[], { whole, inWhole, size }: Cut): Map<number, number> {
  const sums = new Map<number, number>()
  for (const candidate of candidates)
    if (inWhole(candidate) >= HALF)
      sums.set(candidate[whole], (sums.get(candidate[whole]) ?? 0) + size(candidate))
  return sums
}

/** The lengths of the old and the new block of a pair, in characters. */
const lengths = ({ old, now }: Matching, { before, after }: Candidate): [number, number] => [
  old[before]?.words.length ?? 0,
  now[after]?.words.length ?? 0,
]

/** Whether the part is large enough, in words and also in characters: a web address is one long word. */
function isLarge(matching: Matching, candidate: Candidate, { whole, size }: Cut): boolean {
  const [before, after] = lengths(matching, candidate)
  const [partLength, wholeLength] = whole === 'before' ? [after, before] : [before, after]
  return size(candidate) >= LARGE_PART && partLength >= LARGE_PART * wholeLength
}

/** The parts of each whole. A block that may be a part of two wholes is a part of neither. */
function partsOf(matching: Matching, candidates: readonly Candidate[], cut: Cut): Candidate[][] {
  const { whole, part, inWhole } = cut
  const sums = coverageOf(candidates, cut)
  const ofOneWhole = leaders(candidates, part, inWhole, CLEAR_LEAD)
  const parts = candidates.filter(
    (candidate) =>
      inWhole(candidate) >= PART_ENOUGH && isLarge(matching, candidate, cut) && ofOneWhole(candidate),
  )
  const groups = [...Map.groupBy(parts, (candidate) => candidate[whole])]
  return groups.filter(([index]) => (sums.get(index) ?? 0) <= MOST_COVERED).map(([, each]) => each)
}

/** The part with the most characters; the first of equals. */
function largest(matching: Matching, parts: readonly Candidate[], { part }: Cut): Candidate {
  const length = (candidate: Candidate): number => lengths(matching, candidate)[part === 'before' ? 0 : 1]
  return parts.reduce((best, candidate) => (length(candidate) > length(best) ? candidate : best))
}

/** Matches paragraphs that were split or merged: the largest part has the id. */
export function matchParts(matching: Matching, gaps: readonly Gap[]): void {
  for (const cut of [SPLIT, MERGE]) {
    const isFree = (candidate: Candidate): boolean =>
      !matching.taken.has(candidate.before) && !matching.found.has(candidate.after)
    const groups = gaps.flatMap((gap) => partsOf(matching, candidatesIn(matching, gap).filter(isFree), cut))
    const parts = groups.map((group) => largest(matching, group, cut))
    for (const [before, after] of inOrder(parts.map((candidate) => [candidate.before, candidate.after])))
      pair(matching, before, after)
  }
}
