/** The number of elements that two sets have in common. */
export function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const element of smaller) if (larger.has(element)) shared += 1
  return shared
}

/** Dice coefficient of two sets: 0 when they share nothing, 1 when they are equal. */
export const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  diceOf(sharedBy(a, b), a.size, b.size)

/** The Dice coefficient from counts, for instance of two word lists with `shared` words in the same order. */
export const diceOf = (shared: number, a: number, b: number): number =>
  a + b === 0 ? 0 : (2 * shared) / (a + b)
