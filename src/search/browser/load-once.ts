/** Loads a value once and caches it. A failed load is tried again next time. */
export function once<K, T>(cache: Map<K, Promise<T>>, key: K, load: () => Promise<T>): Promise<T> {
  const known = cache.get(key)
  if (known) return known
  const loading = load().catch((error: unknown) => {
    cache.delete(key)
    throw error
  })
  cache.set(key, loading)
  return loading
}
