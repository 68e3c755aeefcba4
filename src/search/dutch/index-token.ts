/**
 * The tokens of the index. For each word of a record that is not a function word they are its key, then the
 * key of the word it is derived from, then those of its parts. Each token ends in an edge sign: the search
 * engine matches prefixes, and so matches whole tokens only.
 */

/** The role of a token: a word itself, the word it is derived from (its family), or a part of it. */
export const ROLES = { word: 'w', family: 'f', part: 'p' } as const
export type Role = keyof typeof ROLES

/** Counts as a letter in the engine, and is in no Dutch word. */
const EDGE = 'ω'
const COMMA = 'ψ'

const PLAIN = /^[a-z0-9]*$/

/** Replaces punctuation in a key by a letter, so that `2.1.4b` stays one token. */
export const inLetters = (key: string): string =>
  PLAIN.test(key) ? key : key.replaceAll(/[^a-z0-9]/g, COMMA)

/** ondersteun, family → ωondersteunωf */
export const token = (key: string, role: Role): string => `${EDGE}${inLetters(key)}${EDGE}${ROLES[role]}`

/** `ωondersteunωf` → `['ondersteun', 'f']` */
export const readToken = (written: string): [letters: string, sign: string] => [
  written.slice(EDGE.length, -EDGE.length - 1),
  written.slice(-1),
]
