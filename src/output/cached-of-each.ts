import { type ResultCache, readCache, writeCache } from './result-cache.ts'

/**
 * Of each what is known without looking into one that did not change: the same value stands for the same.
 * Of one that has no value nothing is kept.
 */
export function cachedOfEach<One, Known>(
  { cache, name }: { cache: ResultCache | undefined; name: string },
  all: readonly One[],
  values: readonly (string | undefined)[],
  make: (one: One) => Known,
): Known[] {
  const before = readCache<Map<string, Known>>(cache, name) ?? new Map<string, Known>()
  const now = new Map<string, Known>()
  const known = all.map((one, place) => {
    const value = values[place]
    const own = (value === undefined ? undefined : before.get(value)) ?? make(one)
    if (value !== undefined) now.set(value, own)
    return own
  })
  if ([...now.keys()].some((value) => !before.has(value))) writeCache(cache, name, now)
  return known
}
