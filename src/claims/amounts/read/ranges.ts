import type { Found } from './found.ts'
import { SPACE } from './pattern.ts'
import { valueOfDigits } from './value.ts'

/** Between the two numbers of a range; "en" only after "tussen". */
const JOIN = `(?:${SPACE}?(?:à|[-\\u2013])${SPACE}?|${SPACE}(?:a|tot|of|tot en met|t/m)${SPACE}(?:de${SPACE})?)`
const FIRST = `(?<![\\p{L}\\p{N}.,/-])(?<sign>€${SPACE}?)?(?<digits>\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})(?:,(?<fraction>\\d{1,4}))?`
const RANGE = new RegExp(`${FIRST}${JOIN}$`, 'u')
const BETWEEN = new RegExp(
  `tussen${SPACE}(?:de${SPACE}|het${SPACE})?${FIRST}${SPACE}en${SPACE}(?:de${SPACE})?$`,
  'iu',
)
/** "van 9 naar 21 procent": these may go down. */
const CHANGE = new RegExp(`van${SPACE}${FIRST}${SPACE}naar${SPACE}(?:de${SPACE})?$`, 'iu')
const LONGEST = 48

/** The first number of a range that has no scale or unit of its own: the 2 of `€ 2 à 3 miljoen`, the 10 of `10-15%`. */
function firstOf(second: Found, plain: string): Found | null {
  const from = Math.max(0, second.start - LONGEST)
  const before = plain.slice(from, second.start)
  const change = CHANGE.exec(before)
  const match = change ?? RANGE.exec(before) ?? BETWEEN.exec(before)
  const { sign, digits = '', fraction } = match?.groups ?? {}
  if (!match || (second.unit === 'count' && second.zeros === 0 && !digits.includes('.'))) return null
  const written = `${sign ?? ''}${digits}${fraction === undefined ? '' : `,${fraction}`}`
  const start = from + match.index + match[0].indexOf(written)
  const number = fraction === undefined ? digits : `${digits},${fraction}`
  const value = valueOfDigits(number, second.zeros)
  const unit = sign === undefined ? second.unit : 'eur'
  return change || value.value < second.value
    ? { ...second, ...value, unit, start, end: start + written.length }
    : null
}

/** Gives the first number of a range the scale of the second, and both the same unit. It takes the place of a bare `€ 2`. */
export function completeRanges(found: readonly Found[], plain: string): Found[] {
  const complete: Found[] = []
  for (const each of found) {
    const first = firstOf(each, plain)
    const before = complete.at(-1)
    if (first && before && before.end > first.start) {
      if (before.zeros === 0 && before.start === first.start && each.zeros > 0)
        complete[complete.length - 1] = first
    } else if (first) complete.push(first)
    complete.push(first?.unit === 'eur' ? { ...each, unit: 'eur' } : each)
  }
  return complete
}
