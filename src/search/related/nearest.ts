import { LOOKED_UP, type Row } from './row.ts'
import { TermTable } from './term-table.ts'

/** The best of many by a number; of two that are equal the first in the list of all. */
class Best {
  readonly items: number[] = []
  private readonly values: number[] = []
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  /** Whether one with this number has a place among them. */
  takes(item: number, value: number): boolean {
    return this.items.length < this.most || this.isBefore(item, value, this.items.length - 1)
  }

  add(item: number, value: number): void {
    let index = this.items.length
    while (index > 0 && this.isBefore(item, value, index - 1)) index--
    this.items.splice(index, 0, item)
    this.values.splice(index, 0, value)
    if (this.items.length > this.most) this.items.length = this.values.length = this.most
  }

  private isBefore(item: number, value: number, index: number): boolean {
    const other = this.values[index] as number
    return value > other || (value === other && item < (this.items[index] as number))
  }
}

/** Terms by their numbers, the weightiest first. */
interface Weighed {
  terms: Uint32Array
  weights: Float32Array
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

  /** The paragraphs that share the most of what is rare with one, the nearest first. */
  nearest(own: Weighed, most: number, counts: (other: number) => boolean): number[] {
    const best = new Best(most)
    for (const other of this.#sumUp(own)) {
      const sum = this.#sums[other] as number
      if (best.takes(other, sum) && counts(other)) best.add(other, sum)
      this.#sums[other] = 0
    }
    return best.items
  }

  /** Adds up for every paragraph what it shares; gives those that share something, as they were met. */
  #sumUp({ terms, weights }: Weighed): number[] {
    const met: number[] = []
    for (let at = 0; at < LOOKED_UP && (weights[at] ?? 0) > 0; at++) {
      const place = this.table.find(terms[at] as number)
      const [from, to] = place < 0 ? [0, 0] : [this.#rowStarts[place], this.#rowStarts[place + 1]]
      for (let row = from as number; row < (to as number); row++) {
        const other = this.#rows[row] as number
        if (this.#sums[other] === 0) met.push(other)
        this.#sums[other]! += weights[at] as number
      }
    }
    return met
  }
}

/** Where the row of each place begins. */
function startsOf(places: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1)
  for (const place of places) starts[place + 1]!++
  for (let place = 0; place < size; place++) starts[place + 1]! += starts[place] as number
  return starts
}
