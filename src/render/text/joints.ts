import { isDutchWord } from '../../text/dutch-list.ts'

/** The fewest letters of both parts. Shorter words occur within other words by chance: 'vers|lagen'. */
const FEWEST_LETTERS = [
  { first: 5, rest: 5 },
  { first: 4, rest: 7 },
] as const
/** Plural endings that a part may have after a word of the list. */
const ENDINGS = ['en', 's', 'n', 'e']
/** Letters that only join two parts. */
const JOINING = ['en', 's', 'e', 'n']

/**
 * Plurals with another spelling: 'initiatieven' → initiatief, 'prijzen' → prijs, 'taken' → taak, 'plannen' →
 * plan.
 */
const SINGULARS: readonly [plural: RegExp, singular: string][] = [
  [/ven$/, 'f'],
  [/zen$/, 's'],
  [/([aeou])([^aeiou])en$/, '$1$1$2'],
  [/([^aeiou])\1en$/, '$1'],
]

const isWord = (part: string, endings: readonly string[]): boolean =>
  isDutchWord(part) ||
  endings.some((ending) => part.endsWith(ending) && isDutchWord(part.slice(0, -ending.length))) ||
  SINGULARS.some(([plural, singular]) => plural.test(part) && isDutchWord(part.replace(plural, singular)))

/** Whether a part may come last. 'onafhankelijk' counts as 'afhankelijk' does. */
const isRest = (part: string): boolean =>
  isWord(part, ENDINGS) || (part.startsWith('on') && isWord(part.slice(2), ENDINGS))

/** Whether two words meet at an offset. Joining letters belong to the first: 'ondersteunings|vraag'. */
function isJoint(word: string, at: number): boolean {
  const [first, rest] = [word.slice(0, at), word.slice(at)]
  return (
    FEWEST_LETTERS.some((fewest) => first.length >= fewest.first && rest.length >= fewest.rest) &&
    isRest(rest) &&
    isWord(first, JOINING)
  )
}

/**
 * The offsets where two words of the list meet in a compound: 'cliëntenondersteuning' → 8. A few lookups a
 * letter.
 */
export function jointsOf(word: string): number[] {
  const lower = word.toLowerCase()
  return Array.from(lower, (_, at) => at).filter((at) => isJoint(lower, at))
}
