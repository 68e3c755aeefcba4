import { sharedBy } from '../text/dice.ts'
/** Two blocks are the same, changed, when their likeness is at least this … */
export const LIKE_ENOUGH = 0.6
/** … and nothing else comes as near as this. */
export const CLEAR_LEAD = 0.1
/** Enough where nothing else stands between two blocks that are known: no id is ever given below this. */
export const NEIGHBOUR_ENOUGH = 0.5
/** Enough for a block that was moved and changed at once. */
export const MOVED_ENOUGH = 0.8
/** A block is a part of another when at least this much of it is found there … */
export const PART_ENOUGH = 0.7
/** … and it bears the id of the whole only when it is at least this much of the whole. */
export const LARGE_PART = 0.3

/** What a text is compared by: its words, each time one occurs, and its pairs of words. */
export type Features = ReadonlySet<string>

/**
 * `'de man de'` → `de 1`, `man 1`, `de|man`, `de 2`, `man|de`. Case, punctuation and white space do not
 * count.
 */
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

/** How much of `part` is found in `whole`, from 0 to 1. */
export const shareOf = (part: Features, whole: Features): number =>
  part.size === 0 ? 0 : sharedBy(part, whole) / part.size
