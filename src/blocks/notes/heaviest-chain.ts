/** Some numbers in a row, from where to where they stand, and how sure it is that they do. */
export interface Link {
  first: number
  last: number
  start: number
  end: number
  weight: number
}

interface Chain<Item> {
  item: Item
  weight: number
  before: Chain<Item> | null
}

/** The heaviest chain so far that ends before an item, with a lower number. */
function heaviestBefore<Item extends Link>(
  chains: ReadonlyMap<number, Chain<Item>[]>,
  { first, start }: Item,
): Chain<Item> | null {
  let best: Chain<Item> | null = null
  for (const [last, ends] of chains) {
    if (last >= first) continue
    const chain = ends.findLast(({ item }) => item.end <= start)
    if (chain && chain.weight > (best?.weight ?? 0)) best = chain
  }
  return best
}

/**
 * Of all items those whose numbers and places both go up and that together are surest: one that stands wrong does not
 * take the others along.
 */
export function heaviestChain<Item extends Link>(items: readonly Item[]): Item[] {
  const chains = new Map<number, Chain<Item>[]>()
  let heaviest: Chain<Item> | null = null
  for (const item of items.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = heaviestBefore(chains, item)
    const chain = { item, before, weight: item.weight + (before?.weight ?? 0) }
    const ends = chains.get(item.last)
    if (!ends) chains.set(item.last, [chain])
    else if (chain.weight > (ends.at(-1)?.weight ?? 0)) ends.push(chain)
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain
  }
  const chosen: Item[] = []
  for (let chain = heaviest; chain; chain = chain.before) chosen.unshift(chain.item)
  return chosen
}
