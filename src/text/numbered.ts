/** Numbers distinct items in the order in which they are first met. */
export class Numbered<T> {
  readonly all: T[]
  readonly #indexes: Map<T, number>

  /** `known`: items that have their numbers already. New ones are appended to this same array. */
  constructor(known: T[] = []) {
    this.all = known
    this.#indexes = new Map(known.map((item, index) => [item, index]))
  }

  /** The index of an item in `all`; it is added when it is new. */
  placeOf(item: T): number {
    const index = this.#indexes.get(item)
    if (index !== undefined) return index
    this.#indexes.set(item, this.all.length)
    return this.all.push(item) - 1
  }
}
