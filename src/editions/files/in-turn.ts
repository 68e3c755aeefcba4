/** Acts on each, so many at one time: what waits for packing or for the disk lets others go on. */
export async function inTurn<T>(
  items: Iterable<T>,
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const busy = new Set<Promise<void>>()
  for (const item of items) {
    const work = act(item)
    busy.add(work)
    void work.then(
      () => busy.delete(work),
      () => {},
    )
    if (busy.size >= atOnce) await Promise.race(busy)
  }
  await Promise.all(busy)
}
