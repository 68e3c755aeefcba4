import { type ResultCache, readCache, writeCache } from './result-cache.ts'

/**
 * Returns `make(item)` for each item, from the cache where its fingerprint is cached. An item without a
 * fingerprint is computed every time. When anything new was computed, the cache is rewritten with these items
 * and no others.
 */
export function cachedOfEach<Item, Result>(
  { cache, name }: { cache: ResultCache | undefined; name: string },
  items: readonly Item[],
  fingerprints: readonly (string | undefined)[],
  make: (item: Item) => Result,
): Result[] {
  const before = readCache<Map<string, Result>>(cache, name) ?? new Map<string, Result>()
  const now = new Map<string, Result>()
  const results = items.map((item, index) => {
    const fingerprint = fingerprints[index]
    const result = (fingerprint === undefined ? undefined : before.get(fingerprint)) ?? make(item)
    if (fingerprint !== undefined) now.set(fingerprint, result)
    return result
  })
  if ([...now.keys()].some((fingerprint) => !before.has(fingerprint))) writeCache(cache, name, now)
  return results
}
