import { diceOf } from '../../text/dice.ts'
import { UNIT } from './compared-words.ts'
import { type Alignment, alignLocally, type Scores } from './local-alignment.ts'
import type { Passage } from './opened-passages.ts'

/**
 * The least alignment score: shared content words minus differences. Below it, two passages merely use the
 * same expression.
 */
const LEAST_SCORE = 5
/**
 * The least share of a sentence that the shared words must cover in one of the passages. Otherwise the two
 * say different things and share a phrase.
 */
const LEAST_COVER = 0.7
/** From this score on, a stretch is as long as a sentence itself and needs to cover less of one. */
const LONG = { score: 10, cover: 0.5 }
/** A shorter sentence counts as this long, so that it is never covered as a whole. */
const WHOLE_SENTENCE = 8
/** The least share of equal words between the first and the last shared word. */
const LEAST_SIMILARITY = 0.6

/** The parts of two passages with nearly the same words: start and end in each block. */
export interface Likeness {
  a: [start: number, end: number]
  b: [start: number, end: number]
  similarity: number
}

/** Compares two passages; null when they do not have nearly the same words. */
export function compare(a: Passage, b: Passage, scores: Scores): Likeness | null {
  const found = sameWords(a, b) ? wholeAlignment(a) : alignLocally(a, b, scores, LEAST_SCORE)
  if (found === null || found.score < LEAST_SCORE || similarityOf(found) < LEAST_SIMILARITY) return null
  const cover = Math.max(coverOf(a, found.aFrom, found.aTo), coverOf(b, found.bFrom, found.bTo))
  return cover < (found.score < LONG.score ? LEAST_COVER : LONG.cover) ? null : toLikeness(a, b, found)
}

/** Whether two passages have exactly the same words. */
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

/** The largest share of a sentence, or of all sentences they touch, that the words `[from, to)` cover. */
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

/** The first word of the sentence that a word is in. */
function firstWith(sentenceOf: Uint8Array, word: number): number {
  let first = word
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[word]) first--
  return first
}

/** The end of the sentence that a word is in. */
function endOf(sentenceOf: Uint8Array, word: number): number {
  let end = word + 1
  while (end < sentenceOf.length && sentenceOf[end] === sentenceOf[word]) end++
  return end
}
