/**
 * Numbers as Dutch budgets print them: a dot for thousands, a comma for decimals, and a minus that may be a
 * hyphen, a figure dash, an en dash or a minus sign, with or without a space after it. As in accounting, a
 * number in parentheses is negative. A plus sign may precede a change.
 */

/** Hyphen, U+2010 and U+2011 as fonts have it, U+2012 figure dash, U+2013 en dash, U+2212 minus sign. */
const MINUS = '[-\\u2010-\\u2013\\u2212]'
const DIGITS = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:[ \\u00A0]\\d{3})+|\\d+)'
const DUTCH_NUMBER = new RegExp(`^(${MINUS}|\\+)?\\s?(?:€\\s?)?(${DIGITS})(?:,(\\d+))?\\s?(%)?$`, 'u')

/** A negative number in parentheses: '(75)' → '75'. A year in parentheses is not one. */
const IN_PARENTHESES = /^\((?!(?:19|20)\d\d\))([\d€][^()]*)\)$/u

/**
 * What a cell says in the place of a number: a lone dash, "nihil", "n.n.b." (not yet known), "n.v.t." (not
 * applicable), "p.m." (to be decided).
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
  const inside = IN_PARENTHESES.exec(text.trim())?.[1]
  const match = DUTCH_NUMBER.exec(inside ?? text.trim())
  if (!match) return null
  const [, mark, digits = '', fraction = '', percent] = match
  const absolute = Number(`${digits.replace(/[. \u00A0]/g, '')}.${fraction || '0'}`)
  const isNegative = inside !== undefined || (mark !== undefined && mark !== '+')
  return {
    value: isNegative && absolute !== 0 ? -absolute : absolute,
    percentage: percent !== undefined,
    decimals: fraction.length,
  }
}

/** Whether a text may stand in a value cell: a number, or a sign that there is none. */
export const isValue = (text: string): boolean =>
  NO_NUMBER.test(text.trim()) || parseDutchNumber(text) !== null

/**
 * Whether a cell holds a number. It is null for an empty cell, and undefined where the row has no such cell.
 */
export const isNumber = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined

/** The sum without floating-point noise: percentages with two decimals add up to exactly 100. */
export const exactSum = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6
