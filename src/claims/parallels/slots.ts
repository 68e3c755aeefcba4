/** Most rows of words are none of a few: their last bits tell that, and those are at hand. */
const TAIL = 0xffff
const NONE = -1

/** A few rows of words, by as many of their bits as rows are told apart by. */
export class Slots {
  readonly #last: number
  readonly #places = new Map<number, number>()
  readonly #tails = new Uint8Array(TAIL + 1)

  /** `count`: how many are told apart, a power of two. */
  constructor(count: number) {
    this.#last = count - 1
  }

  get size(): number {
    return this.#places.size
  }

  add(row: number): void {
    const slot = row & this.#last
    if (!this.#places.has(slot)) this.#places.set(slot, this.size)
    this.#tails[slot & TAIL] = 1
  }

  has = (row: number): boolean => this.placeOf(row) !== NONE

  /** The place of a row in the order in which they were added; below 0 when it is none of them. */
  placeOf(row: number): number {
    const slot = row & this.#last
    return this.#tails[slot & TAIL] === 0 ? NONE : (this.#places.get(slot) ?? NONE)
  }
}
