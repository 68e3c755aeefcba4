/** So many passages are kept of each row of words. */
const NEAREST = 8
/** A number that spreads the bits of another. */
const SPREAD = 0x9e3779b1

/**
 * By the row of words, the last passages that have it: a table in lists of numbers for hundreds of thousands
 * of rows. No row is 0.
 */
export class Holders {
  /** The row of each place of the table, and where its passages are: from there on, so many. */
  #rows = new Int32Array(4096)
  #places = new Int32Array(4096)
  #passages = new Int32Array(NEAREST * 1024)
  #counts = new Int32Array(1024)
  #known = 0

  /** The earlier passages that have the row, the first one first; then the passage is one of them. */
  add(row: number, passage: number, each: (other: number) => void): void {
    const place = this.#placeOf(row)
    const count = this.#counts[place]!
    for (let at = Math.max(0, count - NEAREST); at < count; at++)
      each(this.#passages[place * NEAREST + (at % NEAREST)]!)
    this.#passages[place * NEAREST + (count % NEAREST)] = passage
    this.#counts[place] = count + 1
  }

  #placeOf(row: number): number {
    const slot = this.#slotOf(row)
    if (this.#rows[slot] === row) return this.#places[slot]!
    const place = this.#known++
    this.#rows[slot] = row
    this.#places[slot] = place
    if (this.#known === this.#counts.length) this.#grow()
    return place
  }

  /** Where the row is in the table, or may stand: the next free place from where its bits point. */
  #slotOf(row: number): number {
    const last = this.#rows.length - 1
    let slot = (Math.imul(row, SPREAD) >>> 8) & last
    while (this.#rows[slot] !== 0 && this.#rows[slot] !== row) slot = (slot + 1) & last
    return slot
  }

  /** Twice the room; of the table at least three quarters stay free. */
  #grow(): void {
    this.#passages = widened(this.#passages)
    this.#counts = widened(this.#counts)
    const [rows, places] = [this.#rows, this.#places]
    this.#rows = new Int32Array(2 * rows.length)
    this.#places = new Int32Array(2 * rows.length)
    for (const [at, row] of rows.entries()) {
      if (row === 0) continue
      const slot = this.#slotOf(row)
      this.#rows[slot] = row
      this.#places[slot] = places[at]!
    }
  }
}

function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length)
  wider.set(numbers)
  return wider
}
