import type { Row } from './row.ts'
import { TermTable } from './term-table.ts'

/** The best items by value, in order; of two with equal values the lower item comes first. */
class Best {
  readonly items: number[] = []
  /** The lowest value that still gets in. */
  least = 0
  readonly #values: number[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** Whether an item with this value gets in. */
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

/** An inverted index: for each looked-up term the paragraphs that have it among their heaviest terms. */
export class Holders {
  /** The looked-up terms, numbered. */
  readonly table: TermTable
  /** The looked-up terms of all paragraphs, by number; `starts` says where those of each begin. */
  readonly places: Int32Array
  readonly starts: Int32Array
  /** The paragraphs of all terms; `#rowStarts` says where those of each term begin. */
  readonly #rows: Int32Array
  readonly #rowStarts: Int32Array
  /** Scratch: by paragraph the sum of shared weights; all 0 between calls. */
  readonly #sums: Float64Array
  /** Scratch: the paragraphs that share something, in the order met. */
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
   * The paragraphs that share the most rare terms with one, the nearest first.
   * @param weights The weights of the looked-up terms of that paragraph.
   */
  nearest(
    paragraph: number,
    weights: readonly number[],
    most: number,
    isCandidate: (other: number) => boolean,
  ): number[] {
    const best = new Best(most)
    const [count, met, sums] = [this.#sumUp(paragraph, weights), this.#met, this.#sums]
    for (let at = 0; at < count; at++) {
      const other = met[at] as number
      const sum = sums[other] as number
      sums[other] = 0
      if (sum >= best.least && best.takes(other, sum) && isCandidate(other)) best.add(other, sum)
    }
    return best.items
  }

  /** Sums the shared weights by paragraph. Returns how many paragraphs share something. */
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

/** Where the row of each term begins. */
function startsOf(places: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1)
  for (const place of places) starts[place + 1]!++
  for (let place = 0; place < size; place++) starts[place + 1]! += starts[place] as number
  return starts
}
