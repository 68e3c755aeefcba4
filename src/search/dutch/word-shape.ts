/**
 * Encodes how the tokens of a text belong to its words, so that a token found can be marked in the text. A
 * word is one sign, followed by two letters for each token of a part: the start of the part in the folded
 * word, and its length. `zorgverlening`, with a family and the parts zorg and verlen → `,0446`.
 */

/** A word of a text: the indexes of its first token and of the first token of a part, among all tokens. */
export interface WordShape {
  at: number
  partsAt: number
  hasFamily: boolean
  /** By token of a part: its range in the folded word; null when the letters of the key are not in it. */
  parts: (Part | null)[]
}
interface Part {
  start: number
  length: number
}

const ALONE = '.'
const WITH_FAMILY = ','
const NOWHERE = '--'
/** Numbers are encoded as characters from here on, which come after the signs. */
const ZERO = '0'.charCodeAt(0)

/** Encodes one word. `parts` are the keys of its parts, in the order of their tokens. */
export function writeShape(word: string, hasFamily: boolean, parts: readonly string[]): string {
  let from = 0
  const written = parts.map((key) => {
    const start = findKey(word, key, from)
    if (start < 0) return NOWHERE
    // A part inside another follows it in the list, so the search starts again where that one began.
    from = start
    return String.fromCharCode(ZERO + start, ZERO + commonLength(word.slice(start), key))
  })
  return (hasFamily ? WITH_FAMILY : ALONE) + written.join('')
}

/** Where a key starts in the word. Its end may be spelled differently: huis in `huizenblok`. */
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

/** Decodes the words of a text that have tokens, in reading order. */
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
