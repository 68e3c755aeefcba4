/** Terms by their numbers, each with a place in the order in which they were met. */
export class TermTable {
  /** How many there are up to now. */
  size = 0
  #numbers: Uint32Array
  /** One more than the place; 0: empty. */
  #places: Uint32Array
  #last: number

  /** `most`: with so many it need not grow. */
  constructor(most: number) {
    const room = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#numbers = new Uint32Array(room)
    this.#places = new Uint32Array(room)
    this.#last = room - 1
  }

  /** The place of a term, a new one for a new term. */
  placeOf(term: number): number {
    const at = this.#slotOf(term)
    const known = this.#places[at] as number
    if (known !== 0) return known - 1
    this.#numbers[at] = term
    this.#places[at] = ++this.size
    if (2 * this.size > this.#last) this.#grow()
    return this.size - 1
  }

  /** The place of a term; -1 when it was never met. */
  find(term: number): number {
    return (this.#places[this.#slotOf(term)] as number) - 1
  }

  /** Forgets all terms. */
  clear(): void {
    this.#places.fill(0)
    this.size = 0
  }

  #slotOf(term: number): number {
    let at = term & this.#last
    while (this.#places[at] !== 0 && this.#numbers[at] !== term) at = (at + 1) & this.#last
    return at
  }

  #grow(): void {
    const [numbers, places] = [this.#numbers, this.#places]
    this.#numbers = new Uint32Array(2 * numbers.length)
    this.#places = new Uint32Array(2 * places.length)
    this.#last = 2 * this.#last + 1
    for (let from = 0; from < places.length; from++) {
      if (places[from] === 0) continue
      const at = this.#slotOf(numbers[from] as number)
      this.#numbers[at] = numbers[from] as number
      this.#places[at] = places[from] as number
    }
  }
}
