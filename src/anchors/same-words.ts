import type { Gap } from './gaps.ts'
import type { Pair } from './increasing.ts'
import { inOrder, type Known, type Matching, pair, positionsBy } from './matching.ts'

const byDigest = (list: readonly Known[], positions: Iterable<number>): Map<string, number[]> =>
  positionsBy(
    [...positions].map((index) => [index, list[index] as Known] as const),
    (block) => block.digest,
  )

const wholeLists = ({ old, now }: Matching): Gap => ({ old: [...old.keys()], now: [...now.keys()] })

const unmatched = (matching: Matching): Gap => ({
  old: [...matching.old.keys()].filter((index) => !matching.taken.has(index)),
  now: [...matching.now.keys()].filter((index) => !matching.found.has(index)),
})

/** Pairs words that occur equally often on both sides of a gap: the first with the first, and so on. */
function pairsEquallyOften({ old, now }: Matching, gap: Gap): Pair[] {
  const nowByDigest = byDigest(now, gap.now)
  return [...byDigest(old, gap.old)].flatMap(([digest, places]) => {
    const others = nowByDigest.get(digest) ?? []
    return others.length === places.length
      ? places.map((index, nth): Pair => [index, others[nth] as number])
      : []
  })
}

/** Pairs words that occur exactly once on both sides. */
function uniquePairs({ old, now }: Matching, gap: Gap): Pair[] {
  const nowByDigest = byDigest(now, gap.now)
  return [...byDigest(old, gap.old)].flatMap(([digest, places]) => {
    const others = nowByDigest.get(digest) ?? []
    return places.length === 1 && others.length === 1
      ? [[places[0] as number, others[0] as number] as const]
      : []
  })
}

/**
 * Matches onwards (`step` 1) or backwards (-1) from a fixed point while the words are the same. This matches
 * repeated labels such as "Overige".
 */
function matchWhileEqual(matching: Matching, [before, after]: Pair, step: 1 | -1): void {
  const { old, now, found, taken } = matching
  let [from, to] = [before + step, after + step]
  while (old[from] && old[from]?.digest === now[to]?.digest && !found.has(to) && !taken.has(from)) {
    pair(matching, from, to)
    from += step
    to += step
  }
}

/**
 * Matches the same words in the same order: unique words first, then equal blocks beside these, and beside
 * the ends of the lists.
 */
export function matchInOrder(matching: Matching): void {
  const points = inOrder(uniquePairs(matching, wholeLists(matching)))
  for (const [before, after] of points) pair(matching, before, after)
  for (const point of [[-1, -1] as const, ...points]) matchWhileEqual(matching, point, 1)
  for (const point of [...points, [matching.old.length, matching.now.length] as const])
    matchWhileEqual(matching, point, -1)
}

/** Matches unique words that stand elsewhere now. */
export function matchUnique(matching: Matching): void {
  for (const [before, after] of uniquePairs(matching, unmatched(matching))) pair(matching, before, after)
}

/** Matches the same words between two fixed points, where they occur as often as before. */
export function matchWithin(matching: Matching, gaps: readonly Gap[]): void {
  for (const [before, after] of inOrder(gaps.flatMap((gap) => pairsEquallyOften(matching, gap))))
    pair(matching, before, after)
}

const sameContext = (a: Known, b: Known): number =>
  Number(a.before === b.before) + Number(a.after === b.after)

/** The old position whose neighbours agree best with those of `block`; the first of equals. */
function bestHome({ old }: Matching, block: Known, homes: readonly number[]): number | undefined {
  const scored = homes.map((home) => ({ home, score: sameContext(old[home] as Known, block) }))
  return scored.sort((a, b) => b.score - a.score || a.home - b.home)[0]?.home
}

/** At most this many old blocks with the same words are compared by their neighbours. */
const MOST_COMPARED = 50

/** Matches the same words elsewhere. */
export function matchMoved(matching: Matching): void {
  const homes = byDigest(matching.old, unmatched(matching).old)
  for (const index of unmatched(matching).now) {
    const block = matching.now[index] as Known
    const places = (homes.get(block.digest) ?? [])
      .filter((home) => !matching.taken.has(home))
      .slice(0, MOST_COMPARED)
    const home = bestHome(matching, block, places)
    if (home !== undefined) pair(matching, home, index)
  }
}
