import type { Features } from './likeness.ts'

/** A feature that more texts than this have is too common to tell them apart. */
const MOST_HOLDERS = 24
/** The number of texts that are worth comparing in full. */
const NEAREST = 8

/** Feature → positions of the texts that have it. */
export type FeatureIndex = ReadonlyMap<string, readonly number[]>

export function indexFeatures(texts: Iterable<readonly [at: number, features: Features]>): FeatureIndex {
  const index = new Map<string, number[]>()
  for (const [text, features] of texts) {
    for (const each of features) index.get(each)?.push(text) ?? index.set(each, [text])
  }
  return index
}

/** The few indexed texts that share most rare features with `features`. Linear in the number of features. */
export function nearest(index: FeatureIndex, features: Features): number[] {
  const counts = new Map<number, number>()
  for (const each of features) {
    const holders = index.get(each) ?? []
    if (holders.length > MOST_HOLDERS) continue
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return ranked.slice(0, NEAREST).map(([holder]) => holder)
}
