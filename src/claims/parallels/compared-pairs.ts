import { compare, type Likeness } from './compare-passages.ts'
import { emptyScores } from './local-alignment.ts'
import type { OpenedPassages, Passage } from './opened-passages.ts'

/** Rows of numbers: the document and the part (passage within it) of each of two passages. */
export type Pairs = Int32Array
export const PAIR = 4

/** Rows of numbers: the `Likeness` of two passages, or `NONE`. */
export type Likenesses = Int32Array
export const LIKENESS = 5
const NONE = -1
/** Similarity is stored in hundredths: this is 1. */
export const ALIKE = 100

/** Compares pairs of passages. `open`: gives the passages of a document. */
export function comparePairs(pairs: Pairs, open: (document: number) => OpenedPassages): Likenesses {
  const scores = emptyScores()
  const found = new Int32Array((pairs.length / PAIR) * LIKENESS)
  for (let at = 0; at < pairs.length / PAIR; at++) {
    const passage = (place: number): Passage => open(pairs[place]!).passage(pairs[place + 1]!)
    putLikeness(found, at, compare(passage(at * PAIR), passage(at * PAIR + 2), scores))
  }
  return found
}

function putLikeness(all: Likenesses, at: number, found: Likeness | null): void {
  const row = found
    ? [...found.a, ...found.b, Math.round(found.similarity * ALIKE)]
    : [NONE, NONE, NONE, NONE, 0]
  all.set(row, at * LIKENESS)
}

/** Whether the pair of a row has nothing in common. */
export const isNone = (all: Likenesses, at: number): boolean => all[at * LIKENESS] === NONE
