import { isValue } from '../../text/numbers.ts'

/** A cell of a row of text: offsets in that row. */
export interface Span {
  from: number
  to: number
}

/** A row of text as a label with the values behind it. */
export interface TableRow {
  label: Span
  values: Span[]
}

const SIGN = '(?:[-‒–−] ?|\\+)'
const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?'
/** The last value of a row, with what stands before it. */
const LAST = new RegExp(
  `(?:^|\\s)(${SIGN}?(?:€ ?)?${NUMBER} ?%?|\\((?:€ ?)?${NUMBER} ?%?\\)|[-‒–−]|n\\.v\\.t\\.|p\\.m\\.|nihil)$`,
  'u',
)
/** No table here has more columns. */
const MOST = 12
/** The longest value with the blank before it. */
const LONGEST = 24

/**
 * Cuts the values off the end of a row, from right to left. `most`: a row has no more values than the table
 * has columns.
 */
export function splitValues(text: string, most = MOST): TableRow {
  const values: Span[] = []
  let to = text.length
  while (values.length < most && to > 0) {
    const from = Math.max(0, to - LONGEST)
    const match = LAST.exec(text.slice(from, to))
    const value = match?.[1]
    if (!match || !value || !isValue(value)) break
    values.unshift({ from: to - value.length, to })
    to = text.slice(0, to - value.length).trimEnd().length
  }
  return { label: { from: 0, to }, values }
}

const YEAR = /^(?:19|20)\d\d$/
export const isYear = (text: string): boolean => YEAR.test(text)

const HEADER_WORD = new RegExp(
  [
    '(?:Oorspronkelijk |Oorspronkelijke )?(?:Vastgestelde begroting|Ontwerpbegroting',
    String.raw`Begroting|Realisatie|Verschil|Mutaties?|Stand|Raming)(?=[\s(]|$)`,
  ].join('|'),
  'giu',
)

/**
 * The cells of a header row: set apart by wide blanks or tabs, or each beginning with a word that heads a
 * column.
 */
export function splitHeader(text: string): Span[] {
  const apart = [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  if (apart.length > 1) return apart
  const starts = [...text.matchAll(HEADER_WORD)]
    .map((match) => match.index)
    .filter((at, i, all) => i === 0 || text.slice(all[i - 1], at).trim() !== 'Stand')
  return starts.map((from, i) => ({ from, to: text.slice(0, starts[i + 1] ?? text.length).trimEnd().length }))
}
