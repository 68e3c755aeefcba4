import { partition } from '../text/partition.ts'

/** A position in the old list and one in the new list. */
export type Pair = readonly [before: number, after: number]

/**
 * The longest increasing subsequence: the most of `pairs` (sorted by old position) that also go forward in
 * the new list. Patience sorting, O(n log n). `tops` holds the indices of the pairs on top of the piles.
 */
export function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = []
  const previous = pairs.map(([, after], index) => {
    const pile = partition(tops, (top) => pairs[top]![1] < after)
    tops[pile] = index
    return pile > 0 ? (tops[pile - 1] ?? -1) : -1
  })
  const run: Pair[] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) run.push(pairs[index]!)
  return run.reverse()
}
