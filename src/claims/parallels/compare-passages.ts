import { diceOf } from '../../text/dice.ts'
import { UNIT } from './compared-words.ts'
import { type Alignment, alignLocally, type Scores } from './local-alignment.ts'
import type { Parallel } from './parallel.ts'
import type { Passage } from './passages.ts'

/**
 * Shared words with a meaning of their own, less what differs: below this two passages merely use the same
 * expression.
 */
const LEAST_SCORE = 5
/**
 * Of one of the passages the shared words must be most of a sentence, or it says something else with a phrase
 * of the other.
 */
const LEAST_COVER = 0.7
/** A stretch as long as a sentence of its own may be half of a longer one. */
const LONG = { score: 10, cover: 0.5 }
/** A sentence shorter than this is never covered as a whole. */
const WHOLE_SENTENCE = 8
/** Of the words between the first and the last that they share, so many must be the same. */
const LEAST_SIMILARITY = 0.6

/** The parallel between two passages; null when they do not say the same in nearly the same words. */
export function compare(a: Passage, b: Passage, scores: Scores): Parallel | null {
  const found = sameWords(a, b) ? wholeAlignment(a) : alignLocally(a, b, scores)
  if (found === null || found.score < LEAST_SCORE || similarityOf(found) < LEAST_SIMILARITY) return null
  const cover = Math.max(coverOf(a, found.aFrom, found.aTo), coverOf(b, found.bFrom, found.bTo))
  return cover < (found.score < LONG.score ? LEAST_COVER : LONG.cover) ? null : toParallel(a, b, found)
}

/** Whether two passages are the same words from beginning to end. */
export const sameWords = (a: Passage, b: Passage): boolean =>
  a.ids.length === b.ids.length && a.ids.every((id, index) => id === b.ids[index])

/** Two passages that are the same as a whole. */
export function wholeParallel(a: Passage, b: Passage): Parallel {
  return toParallel(a, b, wholeAlignment(a))
}

function wholeAlignment({ ids, weights }: Passage): Alignment {
  const score = weights.reduce((sum, weight) => sum + weight, 0) / UNIT
  return { aFrom: 0, aTo: ids.length, bFrom: 0, bTo: ids.length, shared: ids.length, score }
}

function toParallel(a: Passage, b: Passage, found: Alignment): Parallel {
  const similarity = Math.max(0.01, Math.round(similarityOf(found) * 100) / 100)
  return { a: evidence(a, found.aFrom, found.aTo), b: evidence(b, found.bFrom, found.bTo), similarity }
}

const similarityOf = ({ aFrom, aTo, bFrom, bTo, shared }: Alignment): number =>
  diceOf(shared, aTo - aFrom, bTo - bFrom)

function evidence({ document, block, starts, ends }: Passage, from: number, to: number): Parallel['a'] {
  return { document, block, start: starts[from]!, end: ends[to - 1]! }
}

/** The largest share that words `[from, to)` are of a sentence, or of all the sentences they touch. */
function coverOf({ ids, sentenceOf }: Passage, from: number, to: number): number {
  const lengths = countBy(sentenceOf)
  const inside = countBy(sentenceOf.subarray(from, to))
  const touched = [...inside.keys()].reduce((sum, sentence) => sum + lengths.get(sentence)!, 0)
  const shares = [...inside].map(
    ([sentence, count]) => count / Math.max(lengths.get(sentence)!, Math.min(WHOLE_SENTENCE, ids.length)),
  )
  return Math.max((to - from) / touched, ...shares)
}

function countBy(sentenceOf: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const sentence of sentenceOf) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return counts
}
