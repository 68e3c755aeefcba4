/** The number of passages that are kept for each shingle. */
const NEAREST = 8
/** A multiplier that spreads the bits of a hash (Fibonacci hashing). */
const SPREAD = 0x9e3779b1

/**
 * A hash table from shingles to the last passages that have them. It consists of typed arrays, for hundreds
 * of thousands of shingles. No shingle is 0.
 */
export class Holders {
  /**
   * By slot, the shingle and its place; by place, the passages (a ring buffer of `NEAREST`) and how many were
   * added.
   */
  #shingles = new Int32Array(4096)
  #places = new Int32Array(4096)
  #passages = new Int32Array(NEAREST * 1024)
  #counts = new Int32Array(1024)
  #size = 0

  /**
   * Calls `each` with the earlier passages that have the shingle, the oldest first, and then adds the
   * passage.
   */
  add(shingle: number, passage: number, each: (other: number) => void): void {
    const place = this.#placeOf(shingle)
    const count = this.#counts[place]!
    for (let at = Math.max(0, count - NEAREST); at < count; at++)
      each(this.#passages[place * NEAREST + (at % NEAREST)]!)
    this.#passages[place * NEAREST + (count % NEAREST)] = passage
    this.#counts[place] = count + 1
  }

  #placeOf(shingle: number): number {
    const slot = this.#slotOf(shingle)
    if (this.#shingles[slot] === shingle) return this.#places[slot]!
    const place = this.#size++
    this.#shingles[slot] = shingle
    this.#places[slot] = place
    if (this.#size === this.#counts.length) this.#grow()
    return place
  }

  /** The slot of a shingle, or the free slot where it belongs (linear probing). */
  #slotOf(shingle: number): number {
    const last = this.#shingles.length - 1
    let slot = (Math.imul(shingle, SPREAD) >>> 8) & last
    while (this.#shingles[slot] !== 0 && this.#shingles[slot] !== shingle) slot = (slot + 1) & last
    return slot
  }

  /** Doubles the table, so that at least three quarters of it stay free. */
  #grow(): void {
    this.#passages = widened(this.#passages)
    this.#counts = widened(this.#counts)
    const [shingles, places] = [this.#shingles, this.#places]
    this.#shingles = new Int32Array(2 * shingles.length)
    this.#places = new Int32Array(2 * shingles.length)
    for (const [at, shingle] of shingles.entries()) {
      if (shingle === 0) continue
      const slot = this.#slotOf(shingle)
      this.#shingles[slot] = shingle
      this.#places[slot] = places[at]!
    }
  }
}

function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length)
  wider.set(numbers)
  return wider
}
