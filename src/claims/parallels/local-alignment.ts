import { UNIT } from './compared-words.ts'

/** The most similar stretches of two texts: words `[aFrom, aTo)` and `[bFrom, bTo)`. */
export interface Alignment {
  aFrom: number
  aTo: number
  bFrom: number
  bTo: number
  /** The number of words that they share in the same order. */
  shared: number
  /** The weights of the shared words, minus penalties for differences. */
  score: number
}

/** Words with their weights, in parts of `UNIT`. */
export interface Weighed {
  ids: Float64Array
  weights: Uint8Array
}

const OTHER_WORD = 0.7 * UNIT
const MISSING_WORD = 0.4 * UNIT

/** Buffers for the scores of one pair, reused for the next. */
export interface Scores {
  cells: Int32Array
  /**
   * An index of the words of the second text: by the last bits of a word, its first place, and by place the
   * next one.
   */
  heads: Int16Array
  nexts: Int16Array
  /** The columns of the previous row, and of the current one, whose score is above zero. */
  before: Int32Array
  now: Int32Array
  /**
   * By word of the first text, and one past the last, an upper bound on what it and the words after it can
   * add.
   */
  reach: Int32Array
}
const HEADS = 1024
const NOWHERE = -1
export const emptyScores = (): Scores => ({
  cells: new Int32Array(0),
  heads: new Int16Array(HEADS),
  nexts: new Int16Array(0),
  before: new Int32Array(0),
  now: new Int32Array(0),
  reach: new Int32Array(0),
})

/**
 * The local alignment of Smith and Waterman over words; null when none has a score of at least `least`. Time
 * and memory are the product of the lengths in the worst case, and far less where few words are shared: cells
 * that cannot be part of a better alignment are skipped. `scores` is overwritten.
 */
export function alignLocally(a: Weighed, b: Weighed, scores: Scores, least: number): Alignment | null {
  makeRoom(scores, a.ids.length + 1, b.ids.length + 1)
  indexWords(scores, b.ids)
  computeReach(scores, a, b)
  const best = fill(scores, a, b, least * UNIT)
  return best === 0 ? null : traceBack(a, b, scores.cells, best)
}

function makeRoom(scores: Scores, height: number, width: number): void {
  if (scores.cells.length < height * width) scores.cells = new Int32Array(2 * height * width)
  else scores.cells.fill(0, 0, height * width)
  if (scores.reach.length < height) scores.reach = new Int32Array(2 * height)
  if (scores.now.length >= width) return
  scores.nexts = new Int16Array(2 * width)
  scores.before = new Int32Array(2 * width)
  scores.now = new Int32Array(2 * width)
}

const headOf = (id: number): number => id & (HEADS - 1)

function indexWords({ heads, nexts }: Scores, ids: Float64Array): void {
  heads.fill(NOWHERE)
  for (let at = ids.length - 1; at >= 0; at--) {
    nexts[at] = heads[headOf(ids[at]!)]!
    heads[headOf(ids[at]!)] = at
  }
}

/** The first place, from an index on, where the other text has this very word. */
function sameFrom({ nexts }: Scores, ids: Float64Array, from: number, id: number): number {
  let at = from
  while (at !== NOWHERE && ids[at] !== id) at = nexts[at]!
  return at
}

/**
 * Computes `reach`. A word that the other text does not have lowers the score of every alignment across it.
 */
function computeReach(scores: Scores, { ids, weights }: Weighed, b: Weighed): void {
  const { reach, heads } = scores
  reach[ids.length] = 0
  for (let at = ids.length - 1; at >= 0; at--) {
    const isShared = sameFrom(scores, b.ids, heads[headOf(ids[at]!)]!, ids[at]!) !== NOWHERE
    reach[at] = Math.max(0, reach[at + 1]! + (isShared ? weights[at]! : -MISSING_WORD))
  }
}

/**
 * Fills the matrix: each cell is the best score of alignments that end there. Returns the place of the best
 * one, or 0 when none has the score `least`. Cells that cannot lead to a better one are left empty.
 */
function fill(scores: Scores, a: Weighed, b: Weighed, least: number): number {
  const row = new Row(scores, b)
  let [best, found] = [0, least - 1]
  for (let at = 0; at < a.ids.length; at++) {
    const place = row.fill(at, a, Math.max(0, found - scores.reach[at + 1]!))
    if (scores.cells[place]! <= found) continue
    best = place
    found = scores.cells[place]!
  }
  return best
}

/** Fills one row after another, visiting only cells that can be above zero. */
class Row {
  readonly #scores: Scores
  readonly #b: Weighed
  /** The number of columns of the previous row that are above zero, and the next one to look at. */
  #count = 0
  #next = 0
  /** The next column with the same word as the row. */
  #same = NOWHERE

  constructor(scores: Scores, b: Weighed) {
    this.#scores = scores
    this.#b = b
  }

  /** Fills the row of a word with scores above `floor`. Returns the place of its best cell, or 0. */
  fill(at: number, { ids, weights }: Weighed, floor: number): number {
    const { cells, before, now, heads } = this.#scores
    const id = ids[at]!
    const weight = weights[at]!
    const width = this.#b.ids.length + 1
    const start = (at + 1) * width + 1
    let best = 0
    let left = 0
    let count = 0
    this.#same = sameFrom(this.#scores, this.#b.ids, heads[headOf(id)]!, id)
    for (let j = this.#following(0, left); j < width - 1; j = this.#following(j + 1, left)) {
      const cell = start + j
      const missing = Math.max(cells[cell - width]!, left) - MISSING_WORD
      const score = Math.max(cells[cell - width - 1]! + this.#gain(j, id, weight), missing)
      left = score > floor ? score : 0
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

  /** The score that the words of a cell add. Moves `#same` to the next place of the word. */
  #gain(j: number, id: number, weight: number): number {
    if (j !== this.#same) return -OTHER_WORD
    this.#same = sameFrom(this.#scores, this.#b.ids, this.#scores.nexts[j]!, id)
    return Math.min(weight, this.#b.weights[j]!)
  }

  /**
   * The first column from `j` on that can be above zero: right of, below or diagonally below such a cell, or
   * where the words match.
   */
  #following(j: number, left: number): number {
    if (left > 0) return j
    const { before } = this.#scores
    while (this.#next < this.#count && before[this.#next]! + 1 < j) this.#next++
    const led = this.#next < this.#count ? Math.max(j, before[this.#next]!) : this.#b.ids.length
    return this.#same === NOWHERE ? led : Math.min(led, this.#same)
  }
}

/** The score that two words add to alignments that end in them. */
const gainOf = (a: Weighed, first: number, b: Weighed, second: number): number =>
  a.ids[first] === b.ids[second] ? Math.min(a.weights[first]!, b.weights[second]!) : -OTHER_WORD

/** The cell from which the score of a cell was computed; `gain` is that of the two words of the cell. */
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
