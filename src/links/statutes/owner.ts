import { REASONS } from './reasons.ts'

/**
 * Whose article it is: a law of the register, a book of the civil code by its number, or nobody's that has an
 * address here.
 */
export type Owner =
  | { law: string; end: number }
  | { civilCode: true; end: number }
  /** An act of the European Union by its number. */
  | { celex: string; end: number }
  /** `certain`: also an article without a decimal number is no article of a budget. */
  | { reason: string; certain: boolean }
  /** What the article is of is no law, and may be a budget. */
  | { reason: null }

const why = (reason: keyof typeof REASONS, certain: boolean): Owner => ({ reason: REASONS[reason], certain })

export const OTHER_RULE = why('otherRule', true)
export const UNKNOWN_LAW = why('unknownLaw', true)
export const AMBIGUOUS = why('ambiguous', true)
export const THIS_RULE = why('thisRule', true)
export const THAT_RULE = why('thatRule', true)
export const THE_LAW = why('theLaw', true)
export const UNSURE = why('unsure', false)
export const NO_LAW = why('noLaw', false)
export const OTHER = why('other', false)
export const BUDGETS: Owner = { reason: null }
