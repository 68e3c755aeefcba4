import type { Word } from './compared-words.ts'

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

/** All weights are whole numbers of this part, so that sums are exact. */
const UNIT = 20
const OTHER_WORD = 0.7 * UNIT
const MISSING_WORD = 0.4 * UNIT

/** Memory for the scores of one pair at a time, used again for the next. */
export type Scores = { cells: Int32Array }
export const emptyScores = (): Scores => ({ cells: new Int32Array(0) })

/**
 * The local alignment of Smith and Waterman over words; null when they share none. Takes time and memory by
 * the product of the lengths. `scores` is written over.
 */
export function alignLocally(
  a: readonly Word[],
  b: readonly Word[],
  scores: Scores = emptyScores(),
): Alignment | null {
  const cells = cleared(scores, a.length + 1, b.length + 1)
  const best = fill(cells, a, b)
  return best === 0 ? null : traceBack(a, b, cells, best)
}

function cleared(scores: Scores, height: number, width: number): Int32Array {
  if (scores.cells.length < height * width) scores.cells = new Int32Array(2 * height * width)
  scores.cells.fill(0, 0, width)
  for (let row = 1; row < height; row++) scores.cells[row * width] = 0
  return scores.cells
}

/** Each cell is the best score of stretches that end there; returns the place of the best of all. */
function fill(cells: Int32Array, a: readonly Word[], b: readonly Word[]): number {
  const [ids, gains] = [
    Int32Array.from(b, ({ id }) => id),
    Float64Array.from(b, ({ weight }) => weight * UNIT),
  ]
  let best = 0
  let cell = b.length + 2
  for (const { id, weight } of a) {
    const gain = weight * UNIT
    let left = 0
    for (let j = 0; j < ids.length; j++, cell++) {
      let score = cells[cell - ids.length - 2]! + (ids[j] === id ? Math.min(gain, gains[j]!) : -OTHER_WORD)
      score = Math.max(0, score, cells[cell - ids.length - 1]! - MISSING_WORD, left - MISSING_WORD)
      cells[cell] = left = score
      if (score > cells[best]!) best = cell
    }
    cell++
  }
  return best
}

/** What two words add to the score of stretches that end in them. */
const gainOf = (first: Word, second: Word): number =>
  first.id === second.id ? Math.min(first.weight, second.weight) * UNIT : -OTHER_WORD

/** The cell that the score of a cell was made from; `gain` is that of the two words of the cell. */
function cellBefore(cells: Int32Array, cell: number, width: number, gain: number): number {
  if (cells[cell] === cells[cell - width - 1]! + gain) return cell - width - 1
  return cells[cell] === cells[cell - width]! - MISSING_WORD ? cell - width : cell - 1
}

function traceBack(a: readonly Word[], b: readonly Word[], cells: Int32Array, best: number): Alignment {
  const width = b.length + 1
  let cell = best
  let shared = 0
  while (cells[cell]! > 0) {
    const [first, second] = [a[Math.floor(cell / width) - 1]!, b[(cell % width) - 1]!]
    const before = cellBefore(cells, cell, width, gainOf(first, second))
    if (first.id === second.id && before === cell - width - 1) shared++
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
