import { sameWords, wholeParallel } from './compare-passages.ts'
import type { Parallel } from './parallel.ts'
import type { Passage } from './passages.ts'

/** Words below which the same words prove nothing, not even beside a parallel. */
const LEAST_WORDS = 3

/** Pairs of passages, by index. */
export type Pair = readonly [a: number, b: number]

/**
 * Short passages that are the same to the word and stand next to a parallel in both texts:
 * `van de Wmo 2015 en de Wlz.` in two lists that are the same otherwise. `known` are the pairs that were
 * found by their own words.
 */
export function growToNeighbours(passages: readonly Passage[], known: readonly Pair[]): Parallel[] {
  const seen = new Set(known.map(keyOf))
  const found: Parallel[] = []
  const queue = [...known]
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    for (const next of beside(passages, pair)) {
      if (seen.has(keyOf(next))) continue
      seen.add(keyOf(next))
      queue.push(next)
      found.push(wholeParallel(passages[next[0]]!, passages[next[1]]!))
    }
  }
  return found
}

const keyOf = ([a, b]: Pair): string => `${a} ${b}`

const beside = (passages: readonly Passage[], [a, b]: Pair): Pair[] =>
  [-1, 1].map((step): Pair => [a + step, b + step]).filter((pair) => isSame(passages, pair, [a, b]))

function isSame(passages: readonly Passage[], [a, b]: Pair, from: Pair): boolean {
  const [first, second] = [passages[a], passages[b]]
  if (first === undefined || second === undefined || a === b || first.ids.length < LEAST_WORDS) return false
  const inPlace =
    first.document === passages[from[0]]!.document && second.document === passages[from[1]]!.document
  return inPlace && sameWords(first, second)
}
