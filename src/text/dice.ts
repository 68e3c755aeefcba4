/** How many elements two sets have in common. */
export function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const each of few) if (many.has(each)) shared += 1
  return shared
}

/** Dice coefficient of two sets: 0 when they share nothing, 1 when they are equal. */
export const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  diceOf(sharedBy(a, b), a.size, b.size)

/** The same from counts: of two lists of words that share so many in the same order, for one. */
export const diceOf = (shared: number, a: number, b: number): number =>
  a + b === 0 ? 0 : (2 * shared) / (a + b)
