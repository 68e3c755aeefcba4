import { isDutchWord } from '../../text/dutch-list.ts'

/**
 * Letters that both parts have at least; shorter words of the list stand in
 * other words by chance: 'vers|lagen'.
 */
const LEAST = [
  { first: 5, rest: 5 },
  { first: 4, rest: 7 },
] as const
/** What a part may have behind a word of the list: a plural, a letter that only joins. */
const ENDINGS = ['en', 's', 'n', 'e']
const JOINING = ['en', 's', 'e', 'n']

/**
 * How a word is written without its plural: 'initiatieven' → initiatief, 'prijzen' → prijs,
 * 'taken' → taak, 'plannen' → plan.
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

/** The list knows 'onafhankelijk' by 'afhankelijk'. */
const isRest = (part: string): boolean =>
  isWord(part, ENDINGS) || (part.startsWith('on') && isWord(part.slice(2), ENDINGS))

/** The joint's own letters belong to the first part: 'cliënten|ondersteuning', 'ondersteunings|vraag'. */
function isJoint(word: string, at: number): boolean {
  const [first, rest] = [word.slice(0, at), word.slice(at)]
  return (
    LEAST.some((least) => first.length >= least.first && rest.length >= least.rest) &&
    isRest(rest) &&
    isWord(first, JOINING)
  )
}

/**
 * Where two words that the list knows meet in a compound: 'cliëntenondersteuning' → 8.
 * Takes time in proportion to the word.
 */
export function jointsOf(word: string): number[] {
  const lower = word.toLowerCase()
  return Array.from(lower, (_, at) => at).filter((at) => isJoint(lower, at))
}
