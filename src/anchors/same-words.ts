import { longestIncreasing, type Pair } from './increasing.ts'
import { type Known, type Matching, pair, positionsBy } from './matching.ts'

const byDigest = (list: readonly Known[]): Map<string, number[]> => positionsBy(list, (block) => block.digest)

/** Words that occur once in both lists, where their order agrees. */
function uniqueWords({ old, now }: Matching): Pair[] {
  const there = byDigest(now)
  const pairs = [...byDigest(old)].flatMap(([digest, [at, ...more]]) => {
    const [other, ...others] = there.get(digest) ?? []
    return at === undefined || other === undefined || more.length + others.length > 0 ? [] : [[at, other] as const]
  })
  return longestIncreasing(pairs.sort((a, b) => a[0] - b[0]))
}

/** From a fixed point onwards (`step` 1) or backwards (-1) while the words stay the same: repeated labels such as "Overige". */
function walk(matching: Matching, [before, after]: Pair, step: 1 | -1): void {
  const { old, now, found, taken } = matching
  let [from, to] = [before + step, after + step]
  while (old[from] && old[from]?.digest === now[to]?.digest && !found.has(to) && !taken.has(from)) {
    pair(matching, from, to)
    from += step
    to += step
  }
}

/** The same words in the same order: unique words first, then their equal neighbours, the ends of the lists included. */
export function matchInOrder(matching: Matching): void {
  const points = uniqueWords(matching)
  for (const [before, after] of points) pair(matching, before, after)
  for (const point of [[-1, -1] as const, ...points]) walk(matching, point, 1)
  for (const point of [...points, [matching.old.length, matching.now.length] as const]) walk(matching, point, -1)
}

const sameContext = (a: Known, b: Known): number => Number(a.before === b.before) + Number(a.after === b.after)

/** The home whose neighbours agree best with those of `block`; the first of equals. */
function bestHome({ old }: Matching, block: Known, homes: readonly number[]): number | undefined {
  const scored = homes.map((home) => ({ home, score: sameContext(old[home] as Known, block) }))
  return scored.sort((a, b) => b.score - a.score || a.home - b.home)[0]?.home
}

/** The same words elsewhere. */
export function matchMoved(matching: Matching): void {
  const homes = byDigest(matching.old)
  for (const [at, block] of matching.now.entries()) {
    if (matching.found.has(at)) continue
    const free = (homes.get(block.digest) ?? []).filter((home) => !matching.taken.has(home))
    const home = bestHome(matching, block, free)
    if (home !== undefined) pair(matching, home, at)
  }
}
