import { fixedPoints, type Matching } from './matching.ts'

/** The positions of old and new blocks between two successive fixed points that are not matched yet. */
export interface Gap {
  old: number[]
  now: number[]
}

/** The free positions of a list, grouped by the number of fixed points before them. */
function freeBetween(
  length: number,
  fixed: readonly number[],
  isFree: (index: number) => boolean,
): number[][] {
  const between: number[][] = Array.from({ length: fixed.length + 1 }, () => [])
  let passed = 0
  for (let index = 0; index < length; index += 1) {
    if (fixed[passed] === index) passed += 1
    else if (isFree(index)) between[passed]?.push(index)
  }
  return between
}

/** The gaps between the fixed points, in reading order, that have both an old and a new block. */
export function gapsOf(matching: Matching): Gap[] {
  const fixed = fixedPoints(matching)
  const old = freeBetween(
    matching.old.length,
    fixed.map(([before]) => before),
    (index) => !matching.taken.has(index),
  )
  const now = freeBetween(
    matching.now.length,
    fixed.map(([, after]) => after),
    (index) => !matching.found.has(index),
  )
  return old
    .map((before, nth) => ({ old: before, now: now[nth] ?? [] }))
    .filter((gap) => gap.old.length > 0 && gap.now.length > 0)
}
