/** A pair of positions: in the old list, in the new list. */
export type Pair = readonly [before: number, after: number]

/** Index in `tops` of the first pile whose top is not below `value`. */
function pileFor(tops: readonly number[], pairs: readonly Pair[], value: number): number {
  let low = 0
  let high = tops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The longest run of `pairs` (sorted by old position) that also goes forward in the new list: O(n log n). */
export function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = []
  const previous = pairs.map(([, after], at) => {
    const pile = pileFor(tops, pairs, after)
    tops[pile] = at
    return pile > 0 ? (tops[pile - 1] ?? -1) : -1
  })
  const run: Pair[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.push(pairs[at] as Pair)
  return run.reverse()
}
