/** Two blocks are the same, changed, when at least this much of their word pairs is shared … */
export const LIKE_ENOUGH = 0.6
/** … and no other block comes as near as this. */
export const CLEAR_LEAD = 0.1

/** `'De wet geldt.'` → `de wet`, `wet geldt`; a single word stands for itself. */
export function wordPairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 2) return new Set(words)
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

/** Dice coefficient of two sets of word pairs: 1 is the same words in the same order, 0 nothing shared. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
