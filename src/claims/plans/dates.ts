import { fromMonth, MONTH } from '../../text/months.ts'
import type { PlanDate } from './plan.ts'

const YEAR = '(?<year>20\\d{2})'
const WRITTEN = `(?:(?:(?<day>\\d{1,2}) )?(?<month>${MONTH}) )?${YEAR}`
const NUMERIC = `(?<d>\\d{1,2})[/-](?<m>\\d{1,2})[/-](?<y>20\\d{2})`
/** A date that something begins on, with the word that says so. */
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:op|per|vanaf|met ingang van|in|begin|medio|eind|uiterlijk|van|naar|tot` +
    `|voor) (?:het jaar )?(?:${NUMERIC}|${WRITTEN})(?![\\p{L}\\p{N}/])`,
  'giu',
)

const BEGIN = new RegExp(`\\d|${MONTH}`, 'iu')

const two = (number: string | number): string => String(number).padStart(2, '0')

function toDate(match: RegExpExecArray, from: number): PlanDate {
  const { day, month, year, d, m, y } = match.groups ?? {}
  const written = [year, month && two(fromMonth(month) ?? 0), day && two(day)].filter(Boolean).join('-')
  const start = from + match.index + match[0].search(BEGIN)
  const date = y ? `${y}-${two(m ?? '')}-${two(d ?? '')}` : written
  return { date, year: Number(y ?? year), range: [start, from + match.index + match[0].length] }
}

/** The dates of a sentence that begins at `from`, in order. */
export const datesIn = (sentence: string, from: number): PlanDate[] =>
  Array.from(sentence.matchAll(DATE), (match) => toDate(match, from))

/** "van 1/1/2025 naar 1/1/2026": the second date replaces the first. */
const MOVED = /^(?: naar| tot) $/u
/** Whether only these words are between two dates. */
export const isMoved = (text: string, [first, second]: readonly PlanDate[]): boolean =>
  first !== undefined && second !== undefined && MOVED.test(text.slice(first.range[1], second.range[0]))
