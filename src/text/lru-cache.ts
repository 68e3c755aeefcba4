interface Entry<Key, Value> {
  key: Key
  value: Value
}

/** When the cache is full, one in so many entries is evicted. */
const EVICTED_SHARE = 16

/** A cache that keeps the `size` entries that were used last; others are computed again. */
export class LruCache<Key, Value> {
  readonly #size: number
  /** In order of use, the least recent first: a `Map` keeps the order of insertion. */
  readonly #entries = new Map<Key, Entry<Key, Value>>()
  /** A shortcut: the entry that was used last is mostly asked for again. */
  #last: Entry<Key, Value> | undefined

  constructor(size: number) {
    this.#size = size
  }

  /** The cached value of a key, if there is one. Does not count as a use. */
  known(key: Key): Value | undefined {
    return this.#entries.get(key)?.value
  }

  get(key: Key, make: () => Value): Value {
    if (this.#last?.key === key) return this.#last.value
    const cached = this.#entries.get(key)
    const entry = cached ?? { key, value: make() }
    // Deleting and inserting again moves the entry to the end of the map.
    if (cached) this.#entries.delete(key)
    this.#entries.set(key, entry)
    if (this.#entries.size > this.#size) this.#evictOldest()
    this.#last = entry
    return entry.value
  }

  /** Evicts several at once: iterating a map skips the holes of deleted entries before the first live one. */
  #evictOldest(): void {
    const target = this.#size - Math.floor(this.#size / EVICTED_SHARE)
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= target) return
      this.#entries.delete(key)
    }
  }
}
