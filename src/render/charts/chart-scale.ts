import { getOrInsert } from '../../text/get-or-insert.ts'

/** How the numbers of one picture are written: divided by `size`, with the same number of decimals. */
export interface Scale {
  /** 'miljoen euro', 'mensen', '%' */
  name: string
  size: number
  decimals: number
}

/** From which amount on a picture counts in this unit; the first that fits. */
const MONEY: readonly (Scale & { from: number })[] = [
  { from: 5e9, name: 'miljard euro', size: 1e9, decimals: 1 },
  { from: 1e6, name: 'miljoen euro', size: 1e6, decimals: 1 },
  { from: 5e3, name: 'duizend euro', size: 1e3, decimals: 0 },
  { from: 0, name: 'euro', size: 1, decimals: 0 },
]

const largest = (values: readonly number[]): number => Math.max(0, ...values.map(Math.abs))

/** The unit for a picture of these amounts in euros. */
export function moneyScale(values: readonly number[]): Scale {
  const { name, size, decimals } = MONEY.find(({ from }) => largest(values) >= from) ?? MONEY[0]!
  return { name, size, decimals }
}

const formats = new Map<number, Intl.NumberFormat>()

function formatOf(decimals: number): Intl.NumberFormat {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return getOrInsert(formats, decimals, () => new Intl.NumberFormat('nl-NL', digits))
}

const plain = (format: Intl.NumberFormat, value: number): string => format.format(value).replace('-', '−')

/**
 * 263332000 in millions → '263,3'; nothing at all is '0'. What is there but would round to nothing: '< 0,1'.
 */
export function written(value: number, { size, decimals }: Scale): string {
  const least = 10 ** -decimals
  if (value === 0) return '0'
  if (value > 0 && value / size < least / 2) return `< ${plain(formatOf(decimals), least)}`
  return plain(formatOf(decimals), value / size)
}

/** '263,3 miljoen euro', '97,8%' */
export const withUnit = (value: number, scale: Scale): string =>
  `${written(value, scale)}${scale.name === '%' ? '%' : ` ${scale.name}`}`
