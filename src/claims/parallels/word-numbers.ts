import { folded } from '../../text/folded.ts'

/** A number consists of two hashes: the first, of which shingles are made, times this, plus the second. */
const PART = 2 ** 22

/**
 * A 52-bit hash of a word, ignoring capitals and accents. It depends on the word alone, so that an edit
 * elsewhere does not affect comparisons. One in 2 ** 52 pairs of words collides.
 */
export function numberOf(word: string): number {
  const key = folded(word)
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul((second ^ code) + (second >>> 15), 0x5bd1e995)
  }
  const place = ((first ^ (first >>> 15)) >>> 2) + 1
  return place * PART + ((second ^ (second >>> 13)) >>> 10)
}

/** The first of the two hashes. */
export const placeOf = (number: number): number => Math.floor(number / PART)
