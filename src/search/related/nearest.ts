import type { Row } from './row.ts'
import { TermTable } from './term-table.ts'

/** The best of many by a number; of two that are equal the first in the list of all. */
class Best {
  readonly items: number[] = []
  /** With less than this none has a place among them. */
  least = 0
  readonly #values: number[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** Whether one with this number has a place among them. */
  takes(item: number, value: number): boolean {
    return this.items.length < this.#most || this.#isBefore(item, value, this.items.length - 1)
  }

  add(item: number, value: number): void {
    let at = this.items.length < this.#most ? this.items.length : this.items.length - 1
    while (at > 0 && this.#isBefore(item, value, at - 1)) {
      this.items[at] = this.items[at - 1] as number
      this.#values[at] = this.#values[at - 1] as number
      at--
    }
    this.items[at] = item
    this.#values[at] = value
    if (this.items.length === this.#most) this.least = this.#values[this.#most - 1] as number
  }

  #isBefore(item: number, value: number, at: number): boolean {
    const other = this.#values[at] as number
    return value > other || (value === other && item < (this.items[at] as number))
  }
}

/** Of each rare term the paragraphs that hold it among their weightiest, as one row of numbers. */
export class Holders {
  /** The terms that are looked up, by places of their own. */
  readonly table: TermTable
  /** By paragraph those places, and where those of each begin. */
  readonly places: Int32Array
  readonly starts: Int32Array
  readonly #rows: Int32Array
  readonly #rowStarts: Int32Array
  readonly #sums: Float64Array
  /** The paragraphs that share something, as they were met. */
  readonly #met: number[] = []

  constructor(rows: readonly Row[]) {
    const paragraphs = rows.reduce((sum, { ends }) => sum + ends.length, 0)
    this.places = new Int32Array(rows.reduce((sum, { lookedUp }) => sum + lookedUp.length, 0))
    this.starts = new Int32Array(paragraphs + 1)
    this.table = new TermTable(this.places.length)
    this.#fill(rows)
    this.#rowStarts = startsOf(this.places, this.table.size)
    this.#rows = new Int32Array(this.places.length)
    const next = this.#rowStarts.slice()
    for (let paragraph = 0; paragraph < paragraphs; paragraph++)
      for (let at = this.starts[paragraph] as number; at < (this.starts[paragraph + 1] as number); at++)
        this.#rows[next[this.places[at] as number]!++] = paragraph
    this.#sums = new Float64Array(paragraphs)
  }

  #fill(rows: readonly Row[]): void {
    let [paragraph, from] = [0, 0]
    for (const { lookedUp, ends } of rows) {
      for (let at = 0; at < lookedUp.length; at++)
        this.places[from + at] = this.table.placeOf(lookedUp[at] as number)
      for (const end of ends) this.starts[++paragraph] = from + end
      from += lookedUp.length
    }
  }

  /**
   * The paragraphs that share the most of what is rare with one, the nearest first. `weights` are those of
   * the terms by which it is found itself.
   */
  nearest(
    paragraph: number,
    weights: readonly number[],
    most: number,
    counts: (other: number) => boolean,
  ): number[] {
    const best = new Best(most)
    const [count, met, sums] = [this.#sumUp(paragraph, weights), this.#met, this.#sums]
    for (let at = 0; at < count; at++) {
      const other = met[at] as number
      const sum = sums[other] as number
      sums[other] = 0
      if (sum >= best.least && best.takes(other, sum) && counts(other)) best.add(other, sum)
    }
    return best.items
  }

  /** Adds up for every paragraph what it shares; gives how many share something. */
  #sumUp(paragraph: number, weights: readonly number[]): number {
    const first = this.starts[paragraph] as number
    const [rows, met, sums] = [this.#rows, this.#met, this.#sums]
    let count = 0
    for (let at = 0; at < weights.length && (weights[at] as number) > 0; at++) {
      const place = this.places[first + at] as number
      const [from, to] = [this.#rowStarts[place] as number, this.#rowStarts[place + 1] as number]
      const weight = weights[at] as number
      for (let row = from; row < to; row++) {
        const other = rows[row] as number
        const sum = sums[other] as number
        if (sum === 0) met[count++] = other
        sums[other] = sum + weight
      }
    }
    return count
  }
}

/** Where the row of each place begins. */
function startsOf(places: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1)
  for (const place of places) starts[place + 1]!++
  for (let place = 0; place < size; place++) starts[place + 1]! += starts[place] as number
  return starts
}
