/**
 * Numbers as Dutch budgets print them: a dot for thousands, a comma for decimals, and a minus that may be a
 * hyphen, a figure dash, an en dash or a minus sign, with or without a space after it. What an accountant
 * puts in parentheses is below zero; a plus sign stands before a change.
 */

/** Hyphen, U+2010 and U+2011 as fonts have it, U+2012 figure dash, U+2013 en dash, U+2212 minus sign. */
const MINUS = '[-\\u2010-\\u2013\\u2212]'
const DIGITS = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:[ \\u00A0]\\d{3})+|\\d+)'
const DUTCH_NUMBER = new RegExp(`^(${MINUS}|\\+)?\\s?(?:€\\s?)?(${DIGITS})(?:,(\\d+))?\\s?(%)?$`, 'u')

/** '(75)' → '75'; a year in parentheses is no amount. */
const BELOW_ZERO = /^\((?!(?:19|20)\d\d\))([\d€][^()]*)\)$/u

/**
 * Cells that stand in the place of a number and hold none: a lone dash, "nihil", "n.n.b." (not yet known),
 * "n.v.t." (not applicable), "p.m." (to be decided).
 */
const NO_NUMBER = new RegExp(
  `^(?:${MINUS}|n\\.?v\\.?t\\.?|nihil|n\\.?n\\.?b\\.?|n\\.?b\\.?|p\\.?m\\.?)$`,
  'iu',
)

export interface DutchNumber {
  value: number
  percentage: boolean
  /** Digits after the comma, as printed. */
  decimals: number
}

/**
 * `"14.790.146"` → 14790146, `"‒ 1.200"` and `"(1.200)"` → -1200, `"97,80%"` → 97.8 (a percentage); null when
 * the text is no number.
 */
export function parseDutchNumber(text: string): DutchNumber | null {
  const inside = BELOW_ZERO.exec(text.trim())?.[1]
  const match = DUTCH_NUMBER.exec(inside ?? text.trim())
  if (!match) return null
  const [, mark, digits = '', fraction = '', percent] = match
  const size = Number(`${digits.replace(/[. \u00A0]/g, '')}.${fraction || '0'}`)
  const isBelow = inside !== undefined || (mark !== undefined && mark !== '+')
  return {
    value: isBelow && size !== 0 ? -size : size,
    percentage: percent !== undefined,
    decimals: fraction.length,
  }
}

/** True for what may stand in a value cell: a number, or a sign that there is none. */
export const isValue = (text: string): boolean =>
  NO_NUMBER.test(text.trim()) || parseDutchNumber(text) !== null

/** True for the number in a cell; an empty cell is null, and one that a row lacks undefined. */
export const isNumber = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined

/** Sum without the noise of binary fractions: percentages with two decimals add up to exactly 100. */
export const exactSum = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6
