/** Things in the order in which they were met, each once. */
export class Numbered<T> {
  readonly all: T[] = []
  readonly #places = new Map<T, number>()

  placeOf(one: T): number {
    const known = this.#places.get(one)
    if (known !== undefined) return known
    this.#places.set(one, this.all.length)
    return this.all.push(one) - 1
  }
}
