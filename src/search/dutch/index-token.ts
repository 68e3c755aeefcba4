/**
 * The words of the index. Beside the text of a record stand its tokens: for every word that says something
 * its key, then the word it is derived from, then its parts. A token ends in a sign of its own, so that the
 * engine, which finds a word by its start, finds it by the whole only.
 */

/** How a token stands in a text: a word, a word it is derived from, or a part of one. */
export const ROLES = { word: 'w', family: 'f', part: 'p' } as const
export type Role = keyof typeof ROLES

/** A letter to the engine, and in no Dutch word. */
export const EDGE = 'ω'
const COMMA = 'ψ'

/** ondersteun, family → ωondersteunωf; signs in a number become letters: `2.1.4b` stays one token. */
export const token = (key: string, role: Role): string =>
  `${EDGE}${key.replaceAll(/[^a-z0-9]/g, COMMA)}${EDGE}${ROLES[role]}`

/** One word of a text as the tokens say it. */
export interface TokenGroup {
  key: string
  /** Place of its first token, and of the first of its parts, among all tokens. */
  at: number
  partsAt: number
  /** In order; also of the parts inside parts. */
  parts: string[]
  family: string | null
}

/** The tokens of a record → what they say of its words, in reading order: one group a word. */
export function readTokens(tokens: string): TokenGroup[] {
  const groups: TokenGroup[] = []
  for (const [index, each] of tokens.split(' ').entries()) {
    const [, key = '', role] = each.split(EDGE)
    const group = groups.at(-1)
    if (role === ROLES.word) groups.push({ key, at: index, partsAt: index + 1, parts: [], family: null })
    else if (role === ROLES.family && group) Object.assign(group, { family: key, partsAt: index + 1 })
    else if (role === ROLES.part) group?.parts.push(key)
  }
  return groups
}
