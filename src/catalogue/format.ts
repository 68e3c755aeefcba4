export { dateInWords } from '../text/date-in-words.ts'

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 })

/** 14790146 → '14.790.146', -110 → '−110', null (an empty cell) → ''. */
export const formatNumber = (value: number | null): string =>
  value === null ? '' : number.format(value).replace('-', '−')

/** A count with its noun: (1, 'alinea', 'alinea’s') → '1 alinea'. */
export const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

/** Minutes a reader needs, at 220 words a minute, at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / 220))

/** 'vws' and 'nza' → 'vws en nza'. */
export const listed = (items: string[]): string =>
  new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(items)

const collator = new Intl.Collator('nl-NL', { numeric: true })
export const byName =
  <T>(name: (item: T) => string) =>
  (a: T, b: T): number =>
    collator.compare(name(a), name(b))

const share = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 })

/** 0.9312 → '93,1%'; what is there but would round to nothing stays to be seen: 0.0001 → '< 0,1%'. */
export const formatShare = (part: number): string =>
  part > 0 && part < 0.0005 ? '< 0,1%' : share.format(part)

const density = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** 0.84 → '0,8'. A value that would be rounded to zero is still shown: 0.01 → '< 0,1'. */
export const formatDensity = (value: number): string =>
  value > 0 && value < 0.05 ? '< 0,1' : density.format(value)

/** The first words of a text, at most `length` characters. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.lastIndexOf(' ', length)
  return `${text.slice(0, cut > 0 ? cut : length)}…`
}
