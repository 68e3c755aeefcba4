import type { Found } from './found.ts'
import { SPACE } from './pattern.ts'
import { valueOfDigits } from './value.ts'

/** Text between the two numbers of a range; "en" counts only after "tussen". */
const JOIN =
  `(?:${SPACE}?(?:à|[-\\u2013])${SPACE}?` + `|${SPACE}(?:a|tot|of|tot en met|t/m)${SPACE}(?:de${SPACE})?)`
const FIRST =
  `(?<![\\p{L}\\p{N}.,/-])(?<sign>€${SPACE}?)?(?<digits>\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})` +
  `(?:,(?<fraction>\\d{1,4}))?`
const RANGE = new RegExp(`${FIRST}${JOIN}$`, 'u')
const BETWEEN = new RegExp(
  `tussen${SPACE}(?:de${SPACE}|het${SPACE})?${FIRST}${SPACE}en${SPACE}(?:de${SPACE})?$`,
  'iu',
)
/** "van 9 naar 21 procent": such a range may also go down. */
const CHANGE = new RegExp(`van${SPACE}${FIRST}${SPACE}naar${SPACE}(?:de${SPACE})?$`, 'iu')
const LONGEST = 48

/**
 * The first number of a range, with the scale of the second. With a currency sign of its own it is in euros.
 */
function firstNumber(second: Found, match: RegExpExecArray, from: number): Found {
  const { sign, digits = '', fraction } = match.groups ?? {}
  const number = fraction === undefined ? digits : `${digits},${fraction}`
  const written = `${sign ?? ''}${number}`
  const start = from + match.index + match[0].indexOf(written)
  return {
    ...second,
    ...valueOfDigits(number, second.zeros),
    unit: sign === undefined ? second.unit : 'eur',
    start,
    end: start + written.length,
  }
}

/**
 * Whether a number without dots or a scale may count something else than the next: "artikel 2 en 1.200
 * mensen".
 */
const isBare = (second: Found, { groups }: RegExpExecArray): boolean =>
  second.unit === 'count' && second.zeros === 0 && !groups?.digits?.includes('.')

/**
 * The first number of a range, when it has no scale or unit of its own: the 2 of `€ 2 à 3 miljoen`, the 10 of
 * `10-15%`.
 */
function firstOf(second: Found, plain: string): Found | null {
  const from = Math.max(0, second.start - LONGEST)
  const before = plain.slice(from, second.start)
  const change = CHANGE.exec(before)
  const match = change ?? RANGE.exec(before) ?? BETWEEN.exec(before)
  if (!match || isBare(second, match)) return null
  const first = firstNumber(second, match, from)
  return change || first.value < second.value ? first : null
}

/**
 * Adds the first number of a range. It may not overlap another amount, except the bare `€ 2` that it
 * completes.
 */
function addFirst(amounts: Found[], first: Found, second: Found): void {
  const before = amounts.at(-1)
  if (!before || before.end <= first.start) amounts.push(first)
  else if (before.zeros === 0 && before.start === first.start && second.zeros > 0)
    amounts[amounts.length - 1] = first
}

/** Gives the first number of a range the scale of the second, and both the same unit. */
export function completeRanges(found: readonly Found[], plain: string): Found[] {
  const complete: Found[] = []
  for (const each of found) {
    const first = firstOf(each, plain)
    if (first) addFirst(complete, first, each)
    complete.push(first?.unit === 'eur' ? { ...each, unit: 'eur' } : each)
  }
  return complete
}
