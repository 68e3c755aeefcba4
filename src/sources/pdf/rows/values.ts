import { isPiece, type Part, textOf } from './shapes.ts'

/** "1.250", "-3,1", "€ 40 mln.", "€ 1,6 miljard", "12%", "–", "2023", "n.v.t.", "++", "x" */
const SIGN = String.raw`[-–+‐‑‒−]?\s?`
const UNIT = String.raw`(?:%|mld\.?|mln\.?|miljoen|miljard|km|ha|fte)?`
const NUMBER = String.raw`(?:€\s*)?${SIGN}(?:€\s*)?\(?${SIGN}\d[\d.,/]*\)?\s*${UNIT}`
const MARK = String.raw`[-–—‐‑‒−]|n\.v\.t\.|nvt|p\.m\.|PM|nihil|\+\/?[-–]?|\+\+|--|[xX✓●]|ja|nee`
const VALUE = new RegExp(`^(?:${NUMBER}|${MARK})$`, 'u')
const YEAR = /^(?:19|20)\d\d$/

const wordsOf = (part: Part): string => (isPiece(part) ? textOf(part).trim() : '')

export const isValue = (part: Part): boolean => VALUE.test(wordsOf(part))
export const isYear = (part: Part): boolean => YEAR.test(wordsOf(part))

/** How many of the parts are values. */
export const valuesIn = (parts: readonly Part[]): number => parts.filter(isValue).length
