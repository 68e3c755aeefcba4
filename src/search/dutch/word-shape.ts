/**
 * How the tokens of a text belong to its words, so that a place among the tokens is a place in the text: all
 * that must be kept to mark what answers. A word is a sign, then two letters for each token of a part of it:
 * where the part starts in the folded word, and how long it is. `zorgverlening` with a family and the parts
 * zorg and verlen → `,0446`.
 */

/** A word of a text: the places of its first token and of the first of its parts, among all tokens. */
export interface WordShape {
  at: number
  partsAt: number
  hasFamily: boolean
  /** Parts by their tokens, as they stand in the folded word; null: its letters are not there. */
  parts: (Part | null)[]
}
interface Part {
  start: number
  length: number
}

const ALONE = '.'
const WITH_FAMILY = ','
const NOWHERE = '--'
/** The letter of zero: after the signs. */
const ZERO = '0'.charCodeAt(0)

/** A word as it stands folded, and what its parts are called in the tokens, in order. */
export function writeShape(word: string, hasFamily: boolean, parts: readonly string[]): string {
  let from = 0
  const written = parts.map((key) => {
    const start = findKey(word, key, from)
    if (start < 0) return NOWHERE
    // A part that is in another comes after it: the search starts again where that began.
    from = start
    return String.fromCharCode(ZERO + start, ZERO + commonLength(word.slice(start), key))
  })
  return (hasFamily ? WITH_FAMILY : ALONE) + written.join('')
}

/** The key may be spelled otherwise in the word: huis in `huizenblok`. */
function findKey(word: string, key: string, from: number): number {
  for (let length = key.length; length >= Math.min(3, key.length); length--) {
    const start = word.indexOf(key.slice(0, length), from)
    if (start >= 0) return start
  }
  return -1
}

function commonLength(word: string, key: string): number {
  let length = 0
  while (length < key.length && word[length] === key[length]) length++
  return Math.max(length, 1)
}

const WORD = /[.,](?:--|[^.,-]{2})*/g

/** The words of a text that have tokens, in reading order. */
export function readShapes(written: string): WordShape[] {
  let next = 0
  return (written.match(WORD) ?? []).map((word): WordShape => {
    const hasFamily = word.startsWith(WITH_FAMILY)
    const parts = Array.from({ length: (word.length - 1) / 2 }, (_, index) => partIn(word, 1 + 2 * index))
    const at = next
    const partsAt = at + (hasFamily ? 2 : 1)
    next = partsAt + parts.length
    return { at, partsAt, hasFamily, parts }
  })
}

const partIn = (word: string, at: number): Part | null =>
  word.startsWith(NOWHERE, at)
    ? null
    : { start: word.charCodeAt(at) - ZERO, length: word.charCodeAt(at + 1) - ZERO }
