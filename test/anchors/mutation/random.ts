/** Repeatable choices: the same seed gives the same numbers (mulberry32). */
export interface Random {
  /** From 0 up to 1. */
  next: () => number
  /** A whole number from 0 up to `end`. */
  below: (end: number) => number
  pick: <Item>(list: readonly Item[]) => Item
  /** At most `count` different items, in their own order. */
  some: <Item>(list: readonly Item[], count: number) => Item[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    next,
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    some: (list, count) => {
      const drawn = list.map((item, at) => ({ item, at, lot: next() })).sort((a, b) => a.lot - b.lot)
      return drawn
        .slice(0, count)
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item)
    },
  }
}
