import type { AllPassages } from './all-passages.ts'

/** Words below which the same words prove nothing, not even beside a parallel. */
const LEAST_WORDS = 3

/**
 * Short passages that are the same to the word and stand next to a parallel in both texts:
 * `van de Wmo 2015 en de Wlz.` in two lists that are the same otherwise. `known` are the pairs that were
 * found by their own words: two indices of passages each, as what is found.
 */
export function growToNeighbours(passages: AllPassages, known: readonly number[]): number[] {
  const keyOf = (a: number, b: number): number => a * passages.count + b
  const seen = new Set<number>()
  for (let at = 0; at < known.length; at += 2) seen.add(keyOf(known[at]!, known[at + 1]!))
  const found: number[] = []
  const queue = [...known]
  while (queue.length > 0) {
    const [b, a] = [queue.pop()!, queue.pop()!]
    for (const step of STEPS) {
      if (!isSame(passages, [a + step, b + step], [a, b]) || seen.has(keyOf(a + step, b + step))) continue
      seen.add(keyOf(a + step, b + step))
      queue.push(a + step, b + step)
      found.push(a + step, b + step)
    }
  }
  return found
}

const STEPS = [-1, 1] as const

/** A pair of passages, by index. */
type Pair = readonly [a: number, b: number]

function isSame(passages: AllPassages, [a, b]: Pair, from: Pair): boolean {
  if (Math.min(a, b) < 0 || Math.max(a, b) >= passages.count) return false
  const inPlace =
    passages.document(a) === passages.document(from[0]) && passages.document(b) === passages.document(from[1])
  return inPlace && passages.length(a) >= LEAST_WORDS && passages.areSame(a, b)
}
