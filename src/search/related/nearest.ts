import type { Vectors } from './vectors.ts'

/** Terms looked up for a paragraph; of a term that more paragraphs hold none is looked at. */
const LOOKED_UP = 24
const MOST_HOLDERS = 64
const NONE = new Int32Array()

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

/** Of each rare term the texts that hold it among their weightiest, as one row of numbers. */
export class Holders {
  private readonly vectors: Vectors
  private readonly starts: Int32Array
  private readonly rows: Int32Array
  private readonly sums: Float64Array
  /** By text the terms by which others are found that share them, the weightiest first. */
  readonly lookedUp: readonly Int32Array[]

  constructor(vectors: Vectors) {
    this.vectors = vectors
    this.lookedUp = vectors.all.map(({ terms }) =>
      terms.subarray(0, LOOKED_UP).filter((term) => (vectors.counts[term] as number) <= MOST_HOLDERS),
    )
    const starts = new Int32Array(vectors.counts.length + 1)
    this.each((term) => starts[term + 1]!++)
    for (let term = 0; term < vectors.counts.length; term++) starts[term + 1]! += starts[term] as number
    this.rows = new Int32Array(starts.at(-1) as number)
    const next = starts.slice()
    this.each((term, text) => {
      this.rows[next[term]!++] = text
    })
    this.starts = starts
    this.sums = new Float64Array(vectors.all.length)
  }

  private each(look: (term: number, text: number) => void): void {
    for (let text = 0; text < this.lookedUp.length; text++)
      for (const term of this.lookedUp[text] ?? NONE) look(term, text)
  }

  /** The texts that share the most of what is rare with one, the nearest first. */
  nearest(text: number, most: number, counts: (other: number) => boolean): number[] {
    const best = new Best(most)
    for (const other of this.sumUp(text)) {
      const sum = this.sums[other] as number
      if (best.takes(other, sum) && counts(other)) best.add(other, sum)
      this.sums[other] = 0
    }
    return best.items
  }

  /** Adds up for every text what it shares; gives those that share something, in the order they were met. */
  private sumUp(text: number): number[] {
    const { terms, weights } = this.vectors.all[text] ?? { terms: [], weights: [] }
    const met: number[] = []
    for (let place = 0; place < LOOKED_UP && (weights[place] ?? 0) > 0; place++) {
      const [from, to] = [this.starts[terms[place] as number], this.starts[(terms[place] as number) + 1]]
      for (let row = from as number; row < (to as number); row++) {
        const other = this.rows[row] as number
        if (this.sums[other] === 0) met.push(other)
        this.sums[other]! += weights[place] as number
      }
    }
    return met
  }
}
