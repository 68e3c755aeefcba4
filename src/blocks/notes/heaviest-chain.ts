/** Some numbers in a row, from where to where they stand, and how sure it is that they do. */
export interface Link {
  first: number
  last: number
  start: number
  end: number
  weight: number
}

/** What a step of the chain costs. */
type Cost = (before: Link | null, item: Link) => number
const FREE: Cost = () => 0

interface Chain<Item> {
  item: Item
  weight: number
  before: Chain<Item> | null
}

/**
 * The heaviest chain that goes on with an item: behind one so far that ends before it with a lower number, or
 * new.
 */
function extended<Item extends Link>(
  chains: ReadonlyMap<number, Chain<Item>[]>,
  item: Item,
  cost: Cost,
): Chain<Item> {
  let best: Chain<Item> = { item, before: null, weight: item.weight - cost(null, item) }
  for (const [last, ends] of chains) {
    if (last >= item.first) continue
    const before = ends.findLast((chain) => chain.item.end <= item.start)
    const weight = before ? before.weight + item.weight - cost(before.item, item) : 0
    if (before && weight > best.weight) best = { item, before, weight }
  }
  return best
}

/**
 * Of all items those whose numbers and places both go up and that together are surest: one that stands wrong
 * does not take the others along.
 */
export function heaviestChain<Item extends Link>(items: readonly Item[], cost: Cost = FREE): Item[] {
  const chains = new Map<number, Chain<Item>[]>()
  let heaviest: Chain<Item> | null = null
  for (const item of items.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const chain = extended(chains, item, cost)
    const ends = chains.get(item.last)
    if (!ends) chains.set(item.last, [chain])
    else if (chain.weight > (ends.at(-1)?.weight ?? -Infinity)) ends.push(chain)
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain
  }
  const chosen: Item[] = []
  for (let chain = heaviest; chain; chain = chain.before) chosen.unshift(chain.item)
  return chosen
}
