import { deserialize, serialize } from 'node:v8'

/** Where results are kept under digests of what they were made from. */
export interface Keeping {
  get: (key: string) => Uint8Array | null
  put: (key: string, bytes: Uint8Array) => void
}

/** What cannot be read is as if it were not there. */
export function parsed<T>(bytes: Uint8Array | null): T | null {
  try {
    return bytes === null ? null : (deserialize(bytes) as T)
  } catch {
    return null
  }
}

/** What was kept; null when nothing was. */
export const taken = <T>(keeping: Keeping | undefined, key: string): T | null =>
  parsed<T>(keeping?.get(key) ?? null)

export const keep = (keeping: Keeping | undefined, key: string, made: unknown): void =>
  keeping?.put(key, serialize(made))

/** Takes what was kept, or makes and keeps it. */
export function keptOr<T>(keeping: Keeping | undefined, key: string, make: () => T): T {
  const kept = taken<T>(keeping, key)
  if (kept !== null) return kept
  const made = make()
  keep(keeping, key, made)
  return made
}
