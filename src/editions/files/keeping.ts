/** Where results are kept under digests of what they were made from. */
export interface Keeping {
  get: (key: string) => Uint8Array | null
  put: (key: string, bytes: Uint8Array) => void
}

/** In memory, for as long as one works. */
export function keepingHere(): Keeping {
  const kept = new Map<string, Uint8Array>()
  return { get: (key) => kept.get(key) ?? null, put: (key, bytes) => void kept.set(key, bytes) }
}
