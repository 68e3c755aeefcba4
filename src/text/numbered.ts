/** Things in the order in which they were met, each once. */
export class Numbered<T> {
  readonly all: T[]
  readonly #places: Map<T, number>

  /** `known`: those that have their places already; others come behind them, in the same list. */
  constructor(known: T[] = []) {
    this.all = known
    this.#places = new Map(known.map((one, place) => [one, place]))
  }

  placeOf(one: T): number {
    const known = this.#places.get(one)
    if (known !== undefined) return known
    this.#places.set(one, this.all.length)
    return this.all.push(one) - 1
  }
}
