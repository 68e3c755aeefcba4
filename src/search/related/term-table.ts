/** Terms by their numbers, each with a place in the order in which they were met. */
export class TermTable {
  /** How many there are up to now. */
  size = 0
  readonly #numbers: Uint32Array
  /** One more than the place; 0: empty. */
  readonly #places: Uint32Array
  readonly #last: number

  /** `most`: so many terms come at most. */
  constructor(most: number) {
    const room = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#numbers = new Uint32Array(room)
    this.#places = new Uint32Array(room)
    this.#last = room - 1
  }

  /** The place of a term, a new one for a new term. */
  placeOf(term: number): number {
    const at = this.#slotOf(term)
    if (this.#places[at] === 0) {
      this.#numbers[at] = term
      this.#places[at] = ++this.size
    }
    return (this.#places[at] as number) - 1
  }

  /** The place of a term; -1 when it was never met. */
  find(term: number): number {
    return (this.#places[this.#slotOf(term)] as number) - 1
  }

  #slotOf(term: number): number {
    let at = term & this.#last
    while (this.#places[at] !== 0 && this.#numbers[at] !== term) at = (at + 1) & this.#last
    return at
  }
}
