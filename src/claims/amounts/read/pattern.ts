import { forLatin } from '../../../text/latin.ts'
import { NUMERAL } from './numerals.ts'

/** Spaces that may occur within an amount: ordinary, no-break, thin. */
export const SPACE = '[ \\u00a0\\u2009\\u202f]'
/** Hyphen, figure dash, en dash, minus sign. */
const MINUS = '[-\\u2012\\u2013\\u2212]'

const SCALES = 'duizend|miljoen|miljard|biljoen|mln\\.?|mld\\.?|mrd\\.?|mio\\.?'
const EURO = "euro(?:['’]s)?|EUR"
const PERCENT = '%|procent(?:punt(?:en)?)?|percent|pct\\.?'

/**
 * `23.357.756.505`, `1.250`, `337,6`, `2000`; a point before one or two digits is a decimal only before a
 * scale or a unit.
 */
const GROUPED = '\\d{1,3}(?:\\.\\d{3})+'
const POINTED = `\\d+\\.\\d{1,2}(?=${SPACE}?(?:${SCALES}|${PERCENT}))`
const DIGITS = `(?:${GROUPED}|${POINTED}|\\d+)(?:,\\d+)?`
const NUMBER = `(?:(?<digits>${DIGITS})(?:,[-\\u2013\\u2014]{1,2})?|(?<numeral>${NUMERAL})(?=${SPACE}))`

/** A number may not be a continuation: of a word, a version, a time. */
const FREE = '(?<![\\p{L}\\p{N}_/]|\\p{N}[.,:])'
/**
 * A minus before the currency sign counts at the start of a cell or a bracket, right before the number ("-€
 * 5", "-2,1%"), or when it is a true minus sign ("− € 5"). Elsewhere it is a dash in the sentence.
 */
const AT_START = '(?<=^|[(\\t])'
const BEHIND_WORD = `(?<=\\p{L}${SPACE})`
/** Read as "less": "-/- 3 miljoen". */
const LESS = `-/-${SPACE}?`
const CLOSE = `(?:${LESS}|(?:${AT_START}|${BEHIND_WORD})${MINUS})`
const EARLY =
  `(?:${LESS}|${AT_START}${MINUS}${SPACE}?` + `|${BEHIND_WORD}(?:[\\u2012\\u2212]${SPACE}?|${MINUS}))`
const SIGN = '€|(?<!\\p{L})EUR|(?<!\\p{L})(?:[Mk]|mln\\.?|mld\\.?)€'
/** "€2,5M", "€300k": a letter as scale, right after a number with a currency sign. */
const LETTER = '(?<=(?:€|EUR)[ \\u00a0]?[\\d.,]{1,16})[Mk]'
const ENDS = '(?![\\p{L}\\p{N}])'

/**
 * Everything that may be an amount: `€ -5`, `€ 337,6 miljoen euro`, `5 miljoen`, `19 euro`, `22 procent`,
 * `64,7%`, `286.606`, `M€ 3,2`. Whether it is one is decided by what it has: a number alone is none.
 *
 *     €    337,6    miljoen   euro
 *     sign digits   scale     unit
 */
export const AMOUNT = forLatin(
  new RegExp(
    `(?:(?<early>${EARLY})?(?<sign>${SIGN})${SPACE}?(?<minus>${LESS}|${MINUS}${SPACE}?)?` +
      `|${FREE}(?<close>${CLOSE})?)${NUMBER}(?!\\p{N}|[.:]\\p{N})` +
      `(?:${SPACE}?(?<scale>${SCALES}|${LETTER})${ENDS})?(?:${SPACE}?(?:(?<euro>${EURO})${ENDS}` +
      `|(?<percent>${PERCENT})(?![\\p{L}\\p{N}])))?`,
    'giu',
  ),
)

/**
 * A quick test: a text without a currency sign, unit, scale or number of at least four digits has no amounts.
 */
export const HINT = /€|eur|%|procent|percent|pct|duizend|miljoen|miljard|biljoen|ml[nd]|mrd|mio|\d\.?\d{3}/i

/** The number of zeros of each scale. */
const ZEROS: readonly (readonly [RegExp, number])[] = [
  [/^(?:duizend|k)/iu, 3],
  [/^(?:miljoen|mln|mio|m€?$)/iu, 6],
  [/^(?:miljard|mld|mrd)/iu, 9],
  [/^biljoen/iu, 12],
]

/** `"miljoen"` → 6; 0 for no scale. */
export const zerosOf = (scale: string | undefined): number =>
  ZEROS.find(([name]) => name.test(scale ?? ''))?.[1] ?? 0

/** Web addresses: `%80%93` in one is no percentage. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu

/** The text with its web addresses blanked, every character in its place. */
export const withoutAddresses = (text: string): string =>
  text.replace(ADDRESS, (address) => '_'.repeat(address.length))
