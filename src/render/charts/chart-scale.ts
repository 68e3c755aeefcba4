import { getOrInsert } from '../../text/get-or-insert.ts'

/** How the numbers of a chart are written: divided by `size`, all with the same number of decimals. */
export interface Scale {
  /** 'miljoen euro', 'mensen', '%' */
  name: string
  size: number
  decimals: number
}

/** Units by the largest amount in a chart: the first of which `from` is not larger. */
const MONEY: readonly (Scale & { from: number })[] = [
  { from: 5e9, name: 'miljard euro', size: 1e9, decimals: 1 },
  { from: 1e6, name: 'miljoen euro', size: 1e6, decimals: 1 },
  { from: 5e3, name: 'duizend euro', size: 1e3, decimals: 0 },
  { from: 0, name: 'euro', size: 1, decimals: 0 },
]

const largest = (values: readonly number[]): number => Math.max(0, ...values.map(Math.abs))

/** The scale for a chart of these amounts in euros. */
export function moneyScale(values: readonly number[]): Scale {
  const { name, size, decimals } = MONEY.find(({ from }) => largest(values) >= from) ?? MONEY[0]!
  return { name, size, decimals }
}

const formats = new Map<number, Intl.NumberFormat>()

function formatOf(decimals: number): Intl.NumberFormat {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return getOrInsert(formats, decimals, () => new Intl.NumberFormat('nl-NL', digits))
}

/** Formats a value with a minus sign in the place of the hyphen. */
const withMinusSign = (format: Intl.NumberFormat, value: number): string =>
  format.format(value).replace('-', '−')

/** 263332000 in millions → '263,3'; zero → '0'. A positive number that would round to zero → '< 0,1'. */
export function formatValue(value: number, { size, decimals }: Scale): string {
  const least = 10 ** -decimals
  if (value === 0) return '0'
  if (value > 0 && value / size < least / 2) return `< ${withMinusSign(formatOf(decimals), least)}`
  return withMinusSign(formatOf(decimals), value / size)
}

/** '263,3 miljoen euro', '97,8%' */
export const withUnit = (value: number, scale: Scale): string =>
  `${formatValue(value, scale)}${scale.name === '%' ? '%' : ` ${scale.name}`}`
