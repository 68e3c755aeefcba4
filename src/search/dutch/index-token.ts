/**
 * The words of the index. Beside the text of a record stand its tokens: for every word that says something
 * its key, then the word it is derived from, then its parts. A token ends in a sign of its own, so that the
 * engine, which finds a word by its start, finds it by the whole only.
 */

/** How a token stands in a text: a word, a word it is derived from, or a part of one. */
export const ROLES = { word: 'w', family: 'f', part: 'p' } as const
export type Role = keyof typeof ROLES

/** A letter to the engine, and in no Dutch word. */
const EDGE = 'ω'
const COMMA = 'ψ'

const PLAIN = /^[a-z0-9]*$/

/** Signs in a key become letters: `2.1.4b` stays one token. */
export const inLetters = (key: string): string =>
  PLAIN.test(key) ? key : key.replaceAll(/[^a-z0-9]/g, COMMA)

/** ondersteun, family → ωondersteunωf */
export const token = (key: string, role: Role): string => `${EDGE}${inLetters(key)}${EDGE}${ROLES[role]}`

/** ωondersteunωf → its letters, and the sign of its role. */
export const readToken = (written: string): [letters: string, sign: string] => [
  written.slice(EDGE.length, -EDGE.length - 1),
  written.slice(-1),
]
