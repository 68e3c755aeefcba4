import { deserialize, serialize } from 'node:v8'

/** Where results are kept under digests of what they were made from. */
export interface ResultCache {
  get: (key: string) => Uint8Array | null
  put: (key: string, bytes: Uint8Array) => void
}

/** What cannot be read is as if it were not there. */
export function deserialized<T>(bytes: Uint8Array | null): T | null {
  try {
    return bytes === null ? null : (deserialize(bytes) as T)
  } catch {
    return null
  }
}

/** What was kept; null when nothing was. */
export const readCache = <T>(cache: ResultCache | undefined, key: string): T | null =>
  deserialized<T>(cache?.get(key) ?? null)

export const writeCache = (cache: ResultCache | undefined, key: string, made: unknown): void =>
  cache?.put(key, serialize(made))

/** Takes what was kept, or makes and keeps it. */
export function cached<T>(cache: ResultCache | undefined, key: string, make: () => T): T {
  const kept = readCache<T>(cache, key)
  if (kept !== null) return kept
  const made = make()
  writeCache(cache, key, made)
  return made
}
