import { longestIncreasing, type Pair } from './increasing.ts'
import { CLEAR_LEAD, dice, LIKE_ENOUGH, wordPairs } from './likeness.ts'
import { fixedPoints, type Matching, pair } from './matching.ts'

interface Likeness {
  before: number
  after: number
  score: number
}

/** Position → how many fixed points stand before it: two blocks lie in the same gap when the counts agree. */
function gaps(length: number, fixed: readonly number[]): number[] {
  let passed = 0
  return Array.from({ length }, (_, at) => {
    if (fixed[passed] === at) passed += 1
    return passed
  })
}

/** Word pair → the unmatched old blocks that have it. */
function indexOld({ old, taken }: Matching): { pairs: Map<number, Set<string>>; index: Map<string, number[]> } {
  const free = [...old.entries()].filter(([at]) => !taken.has(at))
  const pairs = new Map(free.map(([at, block]) => [at, wordPairs(block.words)]))
  const index = new Map<string, number[]>()
  for (const [at, set] of pairs) for (const each of set) index.get(each)?.push(at) ?? index.set(each, [at])
  return { pairs, index }
}

/** Every unmatched old and new block in the same gap that share a pair of words. */
function likenesses(matching: Matching): Likeness[] {
  const fixed = fixedPoints(matching)
  const oldGap = gaps(
    matching.old.length,
    fixed.map(([before]) => before),
  )
  const newGap = gaps(
    matching.now.length,
    fixed.map(([, after]) => after),
  )
  const { pairs, index } = indexOld(matching)
  return [...matching.now.entries()].flatMap(([after, block]) => {
    if (matching.found.has(after)) return []
    const own = wordPairs(block.words)
    const near = [...new Set([...own].flatMap((each) => index.get(each) ?? []))].filter((before) => oldGap[before] === newGap[after])
    return near.map((before) => ({ before, after, score: dice(pairs.get(before) ?? new Set(), own) }))
  })
}

/** The two highest scores of each old (or new) block. */
function topTwo(all: readonly Likeness[], side: 'before' | 'after'): Map<number, [number, number]> {
  const tops = new Map<number, [number, number]>()
  for (const one of all) {
    const [first, second] = tops.get(one[side]) ?? [0, 0]
    tops.set(one[side], one.score > first ? [one.score, first] : [first, Math.max(second, one.score)])
  }
  return tops
}

/** Likenesses that are high enough and that nothing comes near, seen from the old block and from the new one. */
function clearOnes(all: readonly Likeness[]): Likeness[] {
  const tops = { before: topTwo(all, 'before'), after: topTwo(all, 'after') }
  const leads = (one: Likeness, side: 'before' | 'after'): boolean => {
    const [first, second] = tops[side].get(one[side]) ?? [0, 0]
    return one.score === first && first - second >= CLEAR_LEAD
  }
  return all.filter((one) => one.score >= LIKE_ENOUGH && leads(one, 'before') && leads(one, 'after'))
}

/** Nearly the same words, in order, with a lead over the runner-up. */
export function matchAlike(matching: Matching): void {
  const clear = clearOnes(likenesses(matching)).map((one): Pair => [one.before, one.after])
  for (const [before, after] of longestIncreasing(clear.sort((a, b) => a[0] - b[0]))) pair(matching, before, after)
}
