import { fromNumeral } from './numerals.ts'
import { zerosOf } from './pattern.ts'

/** A number, with the smallest step that its notation shows. */
export interface Value {
  value: number
  precision: number
}

/** The named groups of `AMOUNT`. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Splits `337,6` or `1.250` into `[digits before the comma, digits after it]`. */
function parts(digits: string): [string, string] {
  const [whole = '', fraction = ''] = digits.split(',')
  const point = /^(\d+)\.(\d{1,2})$/u.exec(whole)
  return point ? [point[1] ?? '', point[2] ?? ''] : [whole.replaceAll('.', ''), fraction]
}

/**
 * `337,6` with six zeros → value 337600000, precision 100000. Computed from the digits, to avoid binary
 * fractions.
 */
export function valueOfDigits(digits: string, zeros: number): Value {
  const [whole, fraction] = parts(digits)
  return {
    value: Number(`${whole}.${fraction || '0'}e${zeros}`),
    precision: Number(`1e${zeros - fraction.length}`),
  }
}

function valueOfNumeral(numeral: string, zeros: number): Value {
  const value = fromNumeral(numeral) ?? 0
  return { value: value * 10 ** zeros, precision: (Number.isInteger(value) ? 1 : 0.5) * 10 ** zeros }
}

/** The value of a match; a minus before or after the sign makes it negative. */
export function readValue({ digits, numeral, scale, early, minus, close, sign }: Groups): Value {
  const zeros = zerosOf(scale ?? sign)
  const size = digits === undefined ? valueOfNumeral(numeral ?? '', zeros) : valueOfDigits(digits, zeros)
  const negative = (early ?? minus ?? close) !== undefined && size.value !== 0
  return negative ? { ...size, value: -size.value } : size
}
