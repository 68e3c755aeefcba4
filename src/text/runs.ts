/** Splits a list into runs: a new run begins at each item that does not go on from the one before it. */
export function runsOf<Item>(items: Iterable<Item>, goesOn: (before: Item, item: Item) => boolean): Item[][] {
  const runs: Item[][] = []
  for (const item of items) {
    const open = runs.at(-1)
    if (open && goesOn(open.at(-1) as Item, item)) open.push(item)
    else runs.push([item])
  }
  return runs
}
