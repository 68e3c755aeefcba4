import { forLatin, type PatternFor } from '../../text/latin.ts'
import { abbreviatedFirst } from './abbreviated-first.ts'
import type { Word } from './abbreviation-letters.ts'
import { spelledFrom, spelledRightBefore } from './abbreviation-letters.ts'

/** An abbreviation that a text spells out. `[start, end)` covers both the words and the abbreviation. */
export interface Abbreviation {
  term: string
  expansion: string
  start: number
  end: number
}

/** The most characters and words before a parenthesis that are searched. */
const FARTHEST = 200
const MOST_WORDS = 16
const WORD = forLatin(/[\p{L}\d][\p{L}\p{M}\d&’'-]*/gu)

/** Capitals, or two to five lower-case letters ("pgb"); a year or Roman numeral may follow. */
const SHORT = /^(?:(?=.{0,12}\p{Lu})[\p{L}\d][\p{L}\d&-]{1,12}|\p{Ll}{2,5})(?: (?:\d{4}|[IVX]{1,4}))?$/u
const CAPITALS = '(?<![\\p{L}\\d-])(\\p{Lu}[\\p{L}&]{1,12})'
const HEREAFTER = /^(?:hierna|verder|kortweg|afgekort)(?: te noemen| genoemd)?:? ?(?:(?:de|het) )?/iu
const PARENTHESIS = forLatin(/(?<=\s)\(([^()]{2,60})\)(?!\p{L})/gu)
const REVERSED = forLatin(new RegExp(`${CAPITALS} \\(([^()]{6,120})\\)`, 'gu'))
const REVERSED_FIRST = forLatin(
  new RegExp(`${CAPITALS.slice(0, -1)}(?:[ -]\\p{Ll}{3,20}){1,2}) \\(([^()]{6,80})\\)`, 'gu'),
)
const STANDS_FOR = forLatin(new RegExp(`${CAPITALS} staat voor (?:de |het )?([^.;:()]{4,150})`, 'gu'))
const LISTED = forLatin(/^(\p{Lu}[\p{L}&]{1,12})(?::| [–—=-])? (\p{L}[^.;:()]{4,150})\.?$/u)

const wordsOf = (text: string, offset: number): Word[] =>
  [...text.matchAll(WORD(text))].map((match) => ({ text: match[0], start: offset + match.index }))

/** The words right before an offset, back to the end of a sentence or another parenthesis. */
function wordsBefore(text: string, at: number): Word[] {
  const near = text.slice(Math.max(0, at - FARTHEST), at)
  const from = Math.max(...['. ', '; ', ': ', ') ', '(', '? ', '! '].map((stop) => near.lastIndexOf(stop)))
  return wordsOf(near.slice(from + 1), Math.max(0, at - FARTHEST) + from + 1).slice(-MOST_WORDS)
}

/**
 * The index of the first word of a name that is shortened by leaving out words: `"VN-verdrag voor mensen met
 * een handicap (hierna: VN-verdrag handicap)"`.
 */
function shortenedFrom(words: readonly Word[], short: string): number | null {
  const wanted = wordsOf(short, 0).map((word) => word.text.toLowerCase())
  let index = words.length
  for (const word of wanted.reverse())
    index = words.slice(0, Math.max(0, index)).findLastIndex((other) => other.text.toLowerCase() === word)
  return index >= 0 && wanted.length > 0 && words.length - index > wanted.length ? index : null
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^["'‘“«]|["'’”»]$/gu, '')
    .trim()

const wordsFrom = (words: readonly Word[], first: number | null): readonly Word[] =>
  first === null ? [] : words.slice(first)

/** The abbreviation `term` of these words, as a range up to `end`; none without words. */
function spelledBefore(text: string, words: readonly Word[], term: string, end: number): Abbreviation[] {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  return [
    {
      term,
      expansion: unquoted(text.slice(first.start, last.start + last.text.length)),
      start: first.start,
      end,
    },
  ]
}

/** Two abbreviations at once: `"seksueel grensoverschrijdend gedrag en seksueel geweld (SGG en SG)"`. */
function twoInParenthesis(
  text: string,
  words: readonly Word[],
  terms: readonly string[],
  end: number,
): Abbreviation[] {
  const [one = '', two = ''] = terms
  const second = spelledFrom(words, two)
  if (second === null || words[second - 1]?.text !== 'en') return []
  const before = words.slice(0, second - 1)
  const first = spelledBefore(text, wordsFrom(before, spelledFrom(before, one)), one, end)
  return first.length === 0 ? [] : [...first, ...spelledBefore(text, wordsFrom(words, second), two, end)]
}

/** `GGZ-B` → `GGZ`: a letter after a hyphen is a kind, and is not spelled out. */
const withoutKind = (term: string): string => term.replace(/^(\p{Lu}{2,})-\p{Lu}$/u, '$1')

function inParenthesis(text: string, match: RegExpExecArray): Abbreviation[] {
  const inside = match[1]?.trim() ?? ''
  const end = match.index + match[0].length
  const words = wordsBefore(text, match.index)
  const pair = inside.split(' en ')
  if (pair.length === 2 && pair.every((term) => SHORT.test(term)))
    return twoInParenthesis(text, words, pair, end)
  const term = unquoted(inside.replace(HEREAFTER, ''))
  const spelled = SHORT.test(term)
    ? spelledRightBefore(words, withoutKind(term))
    : abbreviatedFirst(words, term)
  const first = spelled ?? (HEREAFTER.test(inside) ? shortenedFrom(words, term) : null)
  return spelledBefore(text, wordsFrom(words, first), term, end)
}

const isShort = (term: string): boolean =>
  (term.match(/\p{Lu}/gu)?.length ?? 0) >= 2 || /^\p{Lu}\p{Ll}{1,3}$/u.test(term)

/**
 * `"Wlz (Wet langdurige zorg)"`: the words in the parenthesis, all of them, spell the abbreviation before it.
 */
function beforeParenthesis(_: string, match: RegExpExecArray): Abbreviation[] {
  const [whole, term = '', expansion = ''] = match
  const fits = isShort(term) && spelledFrom(wordsOf(expansion, 0), term) === 0
  return fits ? [{ term, expansion, start: match.index, end: match.index + whole.length }] : []
}

/** `"SOFA staat voor Samenwerken, … en Afstemmen, meer informatie"`: takes the fewest words that spell it. */
function standsFor(_: string, match: RegExpExecArray): Abbreviation[] {
  const [whole, term = '', tail = ''] = match
  const words = wordsOf(tail, 0).slice(0, MOST_WORDS)
  const count = words.findIndex((__, last) => spelledFrom(words.slice(0, last + 1), term) === 0)
  const last = words[count]
  if (!last) return []
  const length = last.start + last.text.length
  return [
    {
      term,
      expansion: tail.slice(0, length),
      start: match.index,
      end: match.index + whole.length - tail.length + length,
    },
  ]
}

/** `"AWBZ – Algemene Wet Bijzondere Ziektekosten"`: a line of a list of abbreviations. */
function listed(_: string, match: RegExpExecArray): Abbreviation[] {
  const [whole, term = '', expansion = ''] = match
  const fits = isShort(term) && spelledFrom(wordsOf(expansion, 0), term) === 0
  return fits ? [{ term, expansion: expansion.trim(), start: 0, end: whole.length }] : []
}

/** `"INC pacten (inclusie pacten)"`: only the beginning is abbreviated. */
function firstBefore(
  _: string,
  { 0: whole, 1: term = '', 2: expansion = '', index }: RegExpExecArray,
): Abbreviation[] {
  const fits = abbreviatedFirst(wordsOf(expansion, 0), term) === 0
  return fits ? [{ term, expansion, start: index, end: index + whole.length }] : []
}

interface Form {
  /** What a text must contain to have this form: most texts need not be searched. */
  needs: string
  pattern: PatternFor
  read: (text: string, match: RegExpExecArray) => Abbreviation[]
}

const FORMS: readonly Form[] = [
  { needs: '(', pattern: PARENTHESIS, read: inParenthesis },
  { needs: ' (', pattern: REVERSED, read: beforeParenthesis },
  { needs: ' (', pattern: REVERSED_FIRST, read: firstBefore },
  { needs: ' staat voor ', pattern: STANDS_FOR, read: standsFor },
]

/**
 * Finds the abbreviations that a text spells out: "Wet langdurige zorg (Wlz)", "Wlz (Wet langdurige zorg)",
 * "SOFA staat voor …", "AWBZ – Algemene …", "… (hierna: Wmo 2015)". Doubtful ones are left out: the words
 * beside an abbreviation must account for every letter, as a rule by the beginnings of words and of parts of
 * compounds.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const line = LISTED(text).exec(text)
  const found = FORMS.flatMap(({ needs, pattern, read }) =>
    text.includes(needs) ? [...text.matchAll(pattern(text))].flatMap((match) => read(text, match)) : [],
  )
  return [...(line ? listed(text, line) : []), ...found].sort((a, b) => a.start - b.start)
}
