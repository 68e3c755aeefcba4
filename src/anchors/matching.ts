import { longestIncreasing, type Pair } from './increasing.ts'
import type { Anchor } from './ledger.ts'
import { type Features, featuresOf } from './likeness.ts'

/** What matching needs of an old or a new block. */
export type Known = Pick<Anchor, 'digest' | 'before' | 'after' | 'words'>

/**
 * Which old block each new one is, by their positions in the two lists. Matches are added step by step, and
 * never changed.
 */
export interface Matching {
  old: readonly Known[]
  now: readonly Known[]
  /** New position → old position. */
  found: Map<number, number>
  /** Old positions that are matched. */
  taken: Set<number>
  /** The features of a block; computed once. */
  features: (block: Known) => Features
}

function memoisedFeatures(): Matching['features'] {
  const cache = new Map<Known, Features>()
  return (block) => {
    const features = cache.get(block) ?? featuresOf(block.words)
    cache.set(block, features)
    return features
  }
}

export const startMatching = (old: readonly Known[], now: readonly Known[]): Matching => ({
  old,
  now,
  found: new Map(),
  taken: new Set(),
  features: memoisedFeatures(),
})

export function pair(matching: Matching, before: number, after: number): void {
  matching.found.set(after, before)
  matching.taken.add(before)
}

/** The matches so far that are in the same order in both lists. */
export function fixedPoints({ found }: Matching): Pair[] {
  return inOrder([...found].map(([after, before]) => [before, after]))
}

/** The largest selection of pairs that is in the same order in both lists. */
export const inOrder = (pairs: readonly Pair[]): Pair[] =>
  longestIncreasing(pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]))

/** Groups the positions of items by a key of the item. */
export function positionsBy<Item>(
  list: Iterable<readonly [at: number, item: Item]>,
  key: (item: Item) => string,
): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  for (const [index, item] of list) {
    const group = positions.get(key(item))
    if (group) group.push(index)
    else positions.set(key(item), [index])
  }
  return positions
}
