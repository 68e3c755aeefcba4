import type { AllPassages } from './all-passages.ts'

/** Words below which the same words prove nothing, not even beside a parallel. */
const LEAST_WORDS = 3

/** Pairs of passages, by index. */
export type Pair = readonly [a: number, b: number]

/**
 * Short passages that are the same to the word and stand next to a parallel in both texts:
 * `van de Wmo 2015 en de Wlz.` in two lists that are the same otherwise. `known` are the pairs that were
 * found by their own words.
 */
export function growToNeighbours(passages: AllPassages, known: readonly Pair[]): Pair[] {
  const keyOf = ([a, b]: Pair): number => a * passages.count + b
  const seen = new Set(known.map(keyOf))
  const found: Pair[] = []
  const queue = [...known]
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    for (const next of beside(passages, pair)) {
      if (seen.has(keyOf(next))) continue
      seen.add(keyOf(next))
      queue.push(next)
      found.push(next)
    }
  }
  return found
}

const beside = (passages: AllPassages, [a, b]: Pair): Pair[] =>
  [-1, 1].map((step): Pair => [a + step, b + step]).filter((pair) => isSame(passages, pair, [a, b]))

function isSame(passages: AllPassages, [a, b]: Pair, from: Pair): boolean {
  if (Math.min(a, b) < 0 || Math.max(a, b) >= passages.count) return false
  const inPlace =
    passages.document(a) === passages.document(from[0]) && passages.document(b) === passages.document(from[1])
  return inPlace && passages.length(a) >= LEAST_WORDS && passages.areSame(a, b)
}
