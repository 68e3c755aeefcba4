import { UNIT } from './compared-words.ts'

/** The stretches of two texts that are most alike: words `[aFrom, aTo)` and `[bFrom, bTo)`. */
export interface Alignment {
  aFrom: number
  aTo: number
  bFrom: number
  bTo: number
  /** How many words they share, in the same order. */
  shared: number
  /** The weights of the shared words, less what differs between them. */
  score: number
}

/** Words with their weights, in parts of `UNIT`. */
export interface Weighed {
  ids: Float64Array
  weights: Uint8Array
}

const OTHER_WORD = 0.7 * UNIT
const MISSING_WORD = 0.4 * UNIT

/** Memory for the scores of one pair at a time, used again for the next. */
export interface Scores {
  cells: Int32Array
  /** Where the second text has a word, by the last bits of its number: the first place, and the next ones. */
  heads: Int16Array
  nexts: Int16Array
  /** The columns of the row before, and of this one, that are more than nothing. */
  before: Int32Array
  now: Int32Array
}
const HEADS = 1024
const NOWHERE = -1
export const emptyScores = (): Scores => ({
  cells: new Int32Array(0),
  heads: new Int16Array(HEADS),
  nexts: new Int16Array(0),
  before: new Int32Array(0),
  now: new Int32Array(0),
})

/**
 * The local alignment of Smith and Waterman over words; null when they share none. Takes time and memory by
 * the product of the lengths, and far less where few words are shared: cells that nothing leads to are not
 * looked at. `scores` is written over.
 */
export function alignLocally(a: Weighed, b: Weighed, scores: Scores): Alignment | null {
  makeRoom(scores, a.ids.length + 1, b.ids.length + 1)
  noteWords(scores, b.ids)
  const best = fill(scores, a, b)
  return best === 0 ? null : traceBack(a, b, scores.cells, best)
}

function makeRoom(scores: Scores, height: number, width: number): void {
  if (scores.cells.length < height * width) scores.cells = new Int32Array(2 * height * width)
  else scores.cells.fill(0, 0, height * width)
  if (scores.now.length >= width) return
  scores.nexts = new Int16Array(2 * width)
  scores.before = new Int32Array(2 * width)
  scores.now = new Int32Array(2 * width)
}

const headOf = (id: number): number => id & (HEADS - 1)

function noteWords({ heads, nexts }: Scores, ids: Float64Array): void {
  heads.fill(NOWHERE)
  for (let at = ids.length - 1; at >= 0; at--) {
    nexts[at] = heads[headOf(ids[at]!)]!
    heads[headOf(ids[at]!)] = at
  }
}

/** Each cell is the best score of stretches that end there; returns the place of the best of all. */
function fill(scores: Scores, a: Weighed, b: Weighed): number {
  const row = new Row(scores, b)
  let best = 0
  for (let at = 0; at < a.ids.length; at++) {
    const place = row.fill(at, a.ids[at]!, a.weights[at]!)
    if (scores.cells[place]! > scores.cells[best]!) best = place
  }
  return best
}

/** One row after the other, only the cells that can be more than nothing. */
class Row {
  readonly #scores: Scores
  readonly #b: Weighed
  /** How many columns of the row before are more than nothing, and the next of these that matters. */
  #count = 0
  #next = 0
  /** The next column whose word is that of the row. */
  #same = NOWHERE

  constructor(scores: Scores, b: Weighed) {
    this.#scores = scores
    this.#b = b
  }

  /** Fills the row of a word; the place of its best cell, 0 when it has none. */
  fill(at: number, id: number, weight: number): number {
    const { cells, before, now, heads } = this.#scores
    const width = this.#b.ids.length + 1
    const start = (at + 1) * width + 1
    let [best, left, count] = [0, 0, 0]
    this.#same = this.#sameFrom(heads[headOf(id)]!, id)
    for (let j = this.#following(0, left); j < width - 1; j = this.#following(j + 1, left)) {
      const cell = start + j
      const missing = Math.max(cells[cell - width]!, left) - MISSING_WORD
      left = Math.max(0, cells[cell - width - 1]! + this.#gain(j, id, weight), missing)
      cells[cell] = left
      if (left > 0) now[count++] = j
      if (left > cells[best]!) best = cell
    }
    this.#count = count
    this.#next = 0
    this.#scores.before = now
    this.#scores.now = before
    return best
  }

  /** What the words of a cell add; from then on the next place of the word counts. */
  #gain(j: number, id: number, weight: number): number {
    if (j !== this.#same) return -OTHER_WORD
    this.#same = this.#sameFrom(this.#scores.nexts[j]!, id)
    return Math.min(weight, this.#b.weights[j]!)
  }

  /** From a place on, the first where the other text has the word itself. */
  #sameFrom(from: number, id: number): number {
    let at = from
    while (at !== NOWHERE && this.#b.ids[at] !== id) at = this.#scores.nexts[at]!
    return at
  }

  /**
   * The first column from `j` on that can be more than nothing: beside such a cell, below one or diagonally
   * so, or where words match.
   */
  #following(j: number, left: number): number {
    if (left > 0) return j
    const { before } = this.#scores
    while (this.#next < this.#count && before[this.#next]! + 1 < j) this.#next++
    const led = this.#next < this.#count ? Math.max(j, before[this.#next]!) : this.#b.ids.length
    return this.#same === NOWHERE ? led : Math.min(led, this.#same)
  }
}

/** What two words add to the score of stretches that end in them. */
const gainOf = (a: Weighed, first: number, b: Weighed, second: number): number =>
  a.ids[first] === b.ids[second] ? Math.min(a.weights[first]!, b.weights[second]!) : -OTHER_WORD

/** The cell that the score of a cell was made from; `gain` is that of the two words of the cell. */
function cellBefore(cells: Int32Array, cell: number, width: number, gain: number): number {
  if (cells[cell] === cells[cell - width - 1]! + gain) return cell - width - 1
  return cells[cell] === cells[cell - width]! - MISSING_WORD ? cell - width : cell - 1
}

function traceBack(a: Weighed, b: Weighed, cells: Int32Array, best: number): Alignment {
  const width = b.ids.length + 1
  let cell = best
  let shared = 0
  while (cells[cell]! > 0) {
    const [first, second] = [Math.floor(cell / width) - 1, (cell % width) - 1]
    const before = cellBefore(cells, cell, width, gainOf(a, first, b, second))
    if (a.ids[first] === b.ids[second] && before === cell - width - 1) shared++
    cell = before
  }
  const [aFrom, bFrom] = [Math.floor(cell / width), cell % width]
  return {
    aFrom,
    aTo: Math.floor(best / width),
    bFrom,
    bTo: best % width,
    shared,
    score: cells[best]! / UNIT,
  }
}
