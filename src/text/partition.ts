/** How many items at the front of a list hold to `isBefore`, when none behind them does: a binary search. */
export function partition<Item>(items: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
