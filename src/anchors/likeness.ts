import { sharedBy } from '../text/dice.ts'

/** A changed block is still the same when the likeness is at least this. */
export const LIKE_ENOUGH = 0.6
/** The lead that the best candidate must have over the next one. */
export const CLEAR_LEAD = 0.1
/** The likeness that is enough between two matched neighbours. No id is ever kept below this. */
export const NEIGHBOUR_ENOUGH = 0.5
/** The likeness that is needed when a block was both moved and changed. */
export const MOVED_ENOUGH = 0.8
/** A block is a part of another when at least this share of it is found there. */
export const PART_ENOUGH = 0.7
/** A part keeps the id of the whole only when it is at least this share of the whole. */
export const LARGE_PART = 0.3

/** What texts are compared by: each occurrence of a word, and each pair of successive words. */
export type Features = ReadonlySet<string>

/** `'de man de'` → `de 1`, `man 1`, `de|man`, `de 2`, `man|de`. Ignores case, punctuation and white space. */
export function featuresOf(text: string): Features {
  const features = new Set<string>()
  const seen = new Map<string, number>()
  let previous: string | undefined
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const nth = (seen.get(word) ?? 0) + 1
    seen.set(word, nth)
    features.add(`${word} ${nth}`)
    if (previous !== undefined) features.add(`${previous}|${word}`)
    previous = word
  }
  return features
}

/** The share of `part` that is found in `whole`, from 0 to 1. */
export const shareOf = (part: Features, whole: Features): number =>
  part.size === 0 ? 0 : sharedBy(part, whole) / part.size
