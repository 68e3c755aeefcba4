import type { Features } from './likeness.ts'

/** A feature that more texts than this have says little about any of them. */
const RARE = 24
/** So many texts are worth comparing in full. */
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

/** The few indexed texts that have most rare features in common with `features`; linear in their number. */
export function nearest(index: FeatureIndex, features: Features): number[] {
  const counts = new Map<number, number>()
  for (const each of features) {
    const holders = index.get(each) ?? []
    if (holders.length > RARE) continue
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return ranked.slice(0, NEAREST).map(([holder]) => holder)
}
