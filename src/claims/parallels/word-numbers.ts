import { folded } from '../../text/folded.ts'

/** The first part of a number is its place among this many, by which rows of words are told apart. */
const PART = 2 ** 22

/**
 * A number for a word: the same for the same word, whatever its capitals and accents, in every document. It
 * depends on the word alone, so that an edit elsewhere changes nothing of what is compared. Of 2 ** 52 pairs
 * of words one has the same number.
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

/** The first part alone. */
export const placeOf = (number: number): number => Math.floor(number / PART)
