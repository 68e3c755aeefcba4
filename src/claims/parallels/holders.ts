/** So many passages are kept of each row of words. */
const NEAREST = 8

/** By the row of words, the last passages that have it: one list for hundreds of thousands of rows. */
export class Holders {
  readonly #places = new Map<number, number>()
  #passages = new Int32Array(NEAREST * 1024)
  #counts = new Int32Array(1024)

  /** The earlier passages that have the row, the first one first; then the passage is one of them. */
  add(shingle: number, passage: number, each: (other: number) => void): void {
    const place = this.#placeOf(shingle)
    const count = this.#counts[place]!
    for (let at = Math.max(0, count - NEAREST); at < count; at++)
      each(this.#passages[place * NEAREST + (at % NEAREST)]!)
    this.#passages[place * NEAREST + (count % NEAREST)] = passage
    this.#counts[place] = count + 1
  }

  #placeOf(shingle: number): number {
    const known = this.#places.get(shingle)
    if (known !== undefined) return known
    const place = this.#places.size
    this.#places.set(shingle, place)
    if (place === this.#counts.length) this.#grow()
    return place
  }

  #grow(): void {
    const [passages, counts] = [this.#passages, this.#counts]
    this.#passages = new Int32Array(2 * passages.length)
    this.#counts = new Int32Array(2 * counts.length)
    this.#passages.set(passages)
    this.#counts.set(counts)
  }
}
