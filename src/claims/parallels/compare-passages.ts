import { diceOf } from '../../text/dice.ts'
import { UNIT } from './compared-words.ts'
import { type Alignment, alignLocally, type Scores } from './local-alignment.ts'
import type { Passage } from './opened-passages.ts'

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

/** What two passages say in nearly the same words: from and up to where in each block. */
export interface Likeness {
  a: [start: number, end: number]
  b: [start: number, end: number]
  similarity: number
}

/** Null when they do not say the same in nearly the same words. */
export function compare(a: Passage, b: Passage, scores: Scores): Likeness | null {
  const found = sameWords(a, b) ? wholeAlignment(a) : alignLocally(a, b, scores, LEAST_SCORE)
  if (found === null || found.score < LEAST_SCORE || similarityOf(found) < LEAST_SIMILARITY) return null
  const cover = Math.max(coverOf(a, found.aFrom, found.aTo), coverOf(b, found.bFrom, found.bTo))
  return cover < (found.score < LONG.score ? LEAST_COVER : LONG.cover) ? null : toLikeness(a, b, found)
}

/** Whether two passages are the same words from beginning to end. */
const sameWords = (a: Passage, b: Passage): boolean =>
  a.ids.length === b.ids.length && a.ids.every((id, index) => id === b.ids[index])

function wholeAlignment({ ids, weights }: Passage): Alignment {
  const score = weights.reduce((sum, weight) => sum + weight, 0) / UNIT
  return { aFrom: 0, aTo: ids.length, bFrom: 0, bTo: ids.length, shared: ids.length, score }
}

function toLikeness(a: Passage, b: Passage, found: Alignment): Likeness {
  const similarity = Math.max(0.01, Math.round(similarityOf(found) * 100) / 100)
  return {
    a: [a.starts[found.aFrom]!, a.ends[found.aTo - 1]!],
    b: [b.starts[found.bFrom]!, b.ends[found.bTo - 1]!],
    similarity,
  }
}

const similarityOf = ({ aFrom, aTo, bFrom, bTo, shared }: Alignment): number =>
  diceOf(shared, aTo - aFrom, bTo - bFrom)

/** The largest share that words `[from, to)` are of a sentence, or of all the sentences they touch. */
function coverOf({ ids, sentenceOf }: Passage, from: number, to: number): number {
  const least = Math.min(WHOLE_SENTENCE, ids.length)
  let [touched, most] = [0, 0]
  for (let at = firstWith(sentenceOf, from); at < to; ) {
    const end = endOf(sentenceOf, at)
    const inside = Math.min(end, to) - Math.max(at, from)
    touched += end - at
    most = Math.max(most, inside / Math.max(end - at, least))
    at = end
  }
  return Math.max((to - from) / touched, most)
}

/** The first word of the sentence of a word, and where it ends. */
function firstWith(sentenceOf: Uint8Array, word: number): number {
  let first = word
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[word]) first--
  return first
}

function endOf(sentenceOf: Uint8Array, word: number): number {
  let end = word + 1
  while (end < sentenceOf.length && sentenceOf[end] === sentenceOf[word]) end++
  return end
}
