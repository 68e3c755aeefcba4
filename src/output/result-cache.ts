import { deserialize, serialize } from 'node:v8'

/** A cache of results, under digests of what they were made from. */
export interface ResultCache {
  get: (key: string) => Uint8Array | null
  put: (key: string, bytes: Uint8Array) => void
}

/** Returns null for bytes that cannot be read: they count as missing. */
export function deserialized<T>(bytes: Uint8Array | null): T | null {
  try {
    return bytes === null ? null : (deserialize(bytes) as T)
  } catch {
    return null
  }
}

/** Returns the cached result, or null. */
export const readCache = <T>(cache: ResultCache | undefined, key: string): T | null =>
  deserialized<T>(cache?.get(key) ?? null)

export const writeCache = (cache: ResultCache | undefined, key: string, result: unknown): void =>
  cache?.put(key, serialize(result))

/** Returns the cached result, or makes and caches it. */
export function cached<T>(cache: ResultCache | undefined, key: string, make: () => T): T {
  const known = readCache<T>(cache, key)
  if (known !== null) return known
  const result = make()
  writeCache(cache, key, result)
  return result
}
