/** A hash table of terms: each gets a place, counting from 0 in the order in which they are added. */
export class TermTable {
  /** How many terms it has. */
  size = 0
  #numbers: Uint32Array
  /** By slot: the place of its term plus one; 0 marks an empty slot. */
  #places: Uint32Array
  /** The index of the last slot; also a mask, since the number of slots is a power of two. */
  #last: number

  /** @param expected With at most so many terms it does not grow. */
  constructor(expected: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * expected + 2))
    this.#numbers = new Uint32Array(slots)
    this.#places = new Uint32Array(slots)
    this.#last = slots - 1
  }

  /** The place of a term, which is added when it is new. */
  placeOf(term: number): number {
    const at = this.#slotOf(term)
    const known = this.#places[at] as number
    if (known !== 0) return known - 1
    this.#numbers[at] = term
    this.#places[at] = ++this.size
    if (2 * this.size > this.#last) this.#grow()
    return this.size - 1
  }

  /** The place of a term; -1 when it is unknown. */
  find(term: number): number {
    return (this.#places[this.#slotOf(term)] as number) - 1
  }

  /** Removes all terms. */
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
