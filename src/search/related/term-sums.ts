import { TermTable } from './term-table.ts'

const INITIAL_CAPACITY = 4096
/** As much as a count of 16 bits holds. */
const MOST_COUNTED = 65_535

/** The terms of a document, sorted, and those of each kept paragraph by their indexes in that list. */
export interface Summed {
  terms: Uint32Array
  /** By term: how many paragraphs hold it. */
  held: Uint16Array
  /** Where the terms of each paragraph begin in `places`; the last entry is where those of the last end. */
  starts: Uint32Array
  /** Indexes in `terms`, and how much each term counts for. */
  places: Uint32Array
  counts: Uint16Array
}

/** Sums up what terms count for, paragraph by paragraph, for one document after another. */
export class TermSums {
  readonly #table = new TermTable(INITIAL_CAPACITY)
  /** By place in the table: the term, its sum in this paragraph, and how many paragraphs hold it. */
  readonly #terms: number[] = []
  readonly #sums: number[] = []
  readonly #held: number[] = []
  /** The places of the terms of this paragraph. */
  readonly #own: number[] = []
  /** The number of different terms in this paragraph so far. */
  count = 0
  readonly #places: number[] = []
  readonly #counts: number[] = []
  #starts: number[] = [0]

  add(term: number, worth: number): void {
    const place = this.#table.placeOf(term)
    if (place === this.#terms.length) {
      this.#terms.push(term)
      this.#sums.push(0)
      this.#held.push(0)
    }
    if (this.#sums[place] === 0) this.#own[this.count++] = place
    this.#sums[place]! += worth
  }

  /** Ends the paragraph. When it is not kept, its terms only count as being in one more paragraph. */
  next(isKept: boolean): void {
    for (let at = 0; at < this.count; at++) {
      const place = this.#own[at] as number
      this.#held[place]!++
      if (isKept) {
        this.#places.push(place)
        this.#counts.push(Math.min(this.#sums[place] as number, MOST_COUNTED))
      }
      this.#sums[place] = 0
    }
    if (isKept) this.#starts.push(this.#places.length)
    this.count = 0
  }

  /** Ends the document: returns its sums, and starts afresh. */
  take(): Summed {
    const terms = Uint32Array.from(this.#terms).sort()
    const held = new Uint16Array(terms.length)
    const placeOf = new Uint32Array(terms.length)
    for (let place = 0; place < terms.length; place++) {
      const met = this.#table.find(terms[place] as number)
      placeOf[met] = place
      held[place] = Math.min(this.#held[met] as number, MOST_COUNTED)
    }
    const places = Uint32Array.from(this.#places)
    for (let at = 0; at < places.length; at++) places[at] = placeOf[places[at] as number] as number
    const summed = { terms, held, starts: Uint32Array.from(this.#starts), places }
    const counts = Uint16Array.from(this.#counts)
    this.#clear()
    return { ...summed, counts }
  }

  #clear(): void {
    this.#table.clear()
    for (const each of [this.#terms, this.#sums, this.#held, this.#places, this.#counts]) each.length = 0
    this.#starts = [0]
  }
}
