import type { AllPassages } from './all-passages.ts'

/** With fewer words, equal words prove nothing, not even next to a parallel. */
const LEAST_WORDS = 3

/**
 * Finds short passages that are equal and adjacent to a parallel in both texts: `van de Wmo 2015 en de Wlz.`
 * in two lists that are otherwise the same. `known` are the pairs that were found by their own words. Both
 * are lists with two indexes of passages a pair, `known` sorted by the second.
 */
export function growToNeighbours(passages: AllPassages, known: Int32Array): number[] {
  const isNew = newPairs(known, passages.count)
  const found: number[] = []
  const queue = Array.from(known)
  while (queue.length > 0) {
    const [b, a] = [queue.pop()!, queue.pop()!]
    for (const step of STEPS) {
      if (!isSame(passages, [a + step, b + step], [a, b]) || !isNew(a + step, b + step)) continue
      queue.push(a + step, b + step)
      found.push(a + step, b + step)
    }
  }
  return found
}

const STEPS = [-1, 1] as const

/** Returns a function that tells whether a pair is not known yet, and is asked about for the first time. */
function newPairs(known: Int32Array, count: number): (a: number, b: number) => boolean {
  const firsts = firstsOf(known, count)
  const seen = new Set<number>()
  return (a, b) => {
    for (let at = firsts[b]!; at < firsts[b + 1]!; at++) if (known[2 * at] === a) return false
    const before = seen.size
    return seen.add(a * count + b).size > before
  }
}

/** By second passage, the index of the first pair that has it. */
function firstsOf(pairs: Int32Array, count: number): Int32Array {
  const firsts = new Int32Array(count + 1)
  for (let at = 1; at < pairs.length; at += 2) firsts[pairs[at]! + 1]!++
  for (let index = 0; index < count; index++) firsts[index + 1]! += firsts[index]!
  return firsts
}

/** A pair of passages, by index. */
type Pair = readonly [a: number, b: number]

function isSame(passages: AllPassages, [a, b]: Pair, from: Pair): boolean {
  if (Math.min(a, b) < 0 || Math.max(a, b) >= passages.count) return false
  if (passages.length(a) < LEAST_WORDS || !passages.areSame(a, b)) return false
  return (
    passages.document(a) === passages.document(from[0]) && passages.document(b) === passages.document(from[1])
  )
}
