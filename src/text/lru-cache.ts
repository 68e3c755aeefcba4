interface Made<Key, Value> {
  key: Key
  value: Value
}

/** The part of them that goes when there are too many. */
const SOME = 16

/** What was made for the keys that were asked for last, at most so many: the rest is made again. */
export class LruCache<Key, Value> {
  readonly #size: number
  readonly #made = new Map<Key, Made<Key, Value>>()
  /** What was asked for last is mostly asked for again. */
  #last: Made<Key, Value> | undefined

  constructor(size: number) {
    this.#size = size
  }

  /** What is at hand for a key. */
  known(key: Key): Value | undefined {
    return this.#made.get(key)?.value
  }

  get(key: Key, make: () => Value): Value {
    if (this.#last?.key === key) return this.#last.value
    const known = this.#made.get(key)
    const made = known ?? { key, value: make() }
    // The order of a map is that in which its keys were put there: the last one was asked for last.
    if (known) this.#made.delete(key)
    this.#made.set(key, made)
    if (this.#made.size > this.#size) this.#dropOldest()
    this.#last = made
    return made.value
  }

  /** Some at once: a map passes the places of all that went before it comes to the first that is there. */
  #dropOldest(): void {
    const least = this.#size - Math.floor(this.#size / SOME)
    for (const key of this.#made.keys()) {
      if (this.#made.size <= least) return
      this.#made.delete(key)
    }
  }
}
