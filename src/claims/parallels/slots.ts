/** Most shingles are not in the set: a table by their last 16 bits rejects those quickly. */
const TAIL = 0xffff
const NONE = -1

/** A small set of shingles, by slot (their last bits). */
export class Slots {
  readonly #last: number
  readonly #places = new Map<number, number>()
  readonly #tails = new Uint8Array(TAIL + 1)

  /** `count`: the number of slots, a power of two. */
  constructor(count: number) {
    this.#last = count - 1
  }

  get size(): number {
    return this.#places.size
  }

  add(shingle: number): void {
    const slot = shingle & this.#last
    if (!this.#places.has(slot)) this.#places.set(slot, this.size)
    this.#tails[slot & TAIL] = 1
  }

  has = (shingle: number): boolean => this.placeOf(shingle) !== NONE

  /** The index of a shingle in the order of addition; below 0 when it is not in the set. */
  placeOf(shingle: number): number {
    const slot = shingle & this.#last
    return this.#tails[slot & TAIL] === 0 ? NONE : (this.#places.get(slot) ?? NONE)
  }
}
