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
  ids: Int32Array
  weights: Uint8Array
}

const OTHER_WORD = 0.7 * UNIT
const MISSING_WORD = 0.4 * UNIT

/** Memory for the scores of one pair at a time, used again for the next. */
export interface Scores {
  cells: Int32Array
  /** Which words the second text has, by the last bits of their numbers: none that is not marked is in it. */
  marks: Uint8Array
}
const MARKS = 1024
export const emptyScores = (): Scores => ({ cells: new Int32Array(0), marks: new Uint8Array(MARKS) })

/**
 * The local alignment of Smith and Waterman over words; null when they share none. Takes time and memory by
 * the product of the lengths. `scores` is written over.
 */
export function alignLocally(a: Weighed, b: Weighed, scores: Scores): Alignment | null {
  const cells = cleared(scores, a.ids.length + 1, b.ids.length + 1)
  scores.marks.fill(0)
  for (const id of b.ids) scores.marks[id % MARKS] = 1
  const best = fill(cells, a, b, scores.marks)
  return best === 0 ? null : traceBack(a, b, cells, best)
}

function cleared(scores: Scores, height: number, width: number): Int32Array {
  if (scores.cells.length < height * width) scores.cells = new Int32Array(2 * height * width)
  scores.cells.fill(0, 0, width)
  for (let row = 1; row < height; row++) scores.cells[row * width] = 0
  return scores.cells
}

/** Each cell is the best score of stretches that end there; returns the place of the best of all. */
function fill(cells: Int32Array, a: Weighed, b: Weighed, marks: Uint8Array): number {
  const width = b.ids.length + 1
  let best = 0
  let goesOn = 0
  for (let row = 0; row < a.ids.length; row++) {
    const start = (row + 1) * width + 1
    // After a row of nothing, a word that the other text has not gives a row of nothing.
    if (goesOn === 0 && marks[a.ids[row]! % MARKS] === 0) cells.fill(0, start, start + width - 1)
    else goesOn = fillRow(cells, start, { id: a.ids[row]!, weight: a.weights[row]! }, b)
    if (goesOn > 0 && cells[goesOn]! > cells[best]!) best = goesOn
  }
  return best
}

/** Fills the row of a word; the place of its best cell, 0 when it has none. */
function fillRow(
  cells: Int32Array,
  start: number,
  { id, weight }: { id: number; weight: number },
  { ids, weights }: Weighed,
): number {
  const width = ids.length + 1
  let [best, most, left] = [0, 0, 0]
  for (let j = 0; j < ids.length; j++) {
    const cell = start + j
    const gain = ids[j] === id ? Math.min(weight, weights[j]!) : -OTHER_WORD
    const missing = Math.max(cells[cell - width]!, left) - MISSING_WORD
    left = Math.max(0, cells[cell - width - 1]! + gain, missing)
    cells[cell] = left
    if (left > most) {
      most = left
      best = cell
    }
  }
  return best
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
