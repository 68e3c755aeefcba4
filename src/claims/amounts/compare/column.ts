import type { Period } from '../amount.ts'
import type { Statement } from './statement.ts'

/** The column of a table that an amount belongs to, or the reason, in Dutch, why that is unknown. */
export type Column = { index: number } | { reason: string }

const hasYear = (column: string, year: number): boolean =>
  new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(column)

/** The year that an amount is for: that of its sentence, or else that of the document. */
function yearOf(period: Period | null, year: number | null): Column | { year: number } {
  if (period?.every.includes('structureel'))
    return { reason: 'De tekst noemt een structureel bedrag, geen bedrag voor één jaar van de tabel.' }
  if (period && (period.from ?? period.to) !== null && period.from !== period.to)
    return { reason: 'Het bedrag is voor een langere periode dan één jaar van de tabel.' }
  const known = period?.from ?? year
  return known === null ? { reason: 'Het is niet bekend voor welk jaar het bedrag is.' } : { year: known }
}

/** Columns of tables that have several for one year: supplementary budgets and annual reports. */
const STATES = /mutatie|stand|verschil|suppletoire|realisatie/iu
/** Words of a sentence, with the columns that they refer to. */
const SAID: readonly (readonly [said: RegExp, column: RegExp])[] = [
  [/gerealiseerd|realisatie|uitgegeven|besteed/iu, /realisatie/iu],
  [/begroot|begroting|geraamd|raming/iu, /^(?:\p{L}+ )*(?:begroting|ontwerpbegroting)/iu],
]

/** The columns of a year; where there are several, only those that the sentence refers to. */
function columnsOf(columns: readonly string[], year: number, near: string): number[] {
  const ofYear = columns.flatMap((column, index) => (hasYear(column, year) ? [index] : []))
  if (!columns.some((column) => STATES.test(column))) return ofYear
  const said = SAID.filter(([words]) => words.test(near))
  return said.length === 1 ? ofYear.filter((index) => said[0]![1].test(columns[index]!)) : []
}

/** The column that a statement refers to; `near` are its words. */
export function columnOf(
  columns: readonly string[],
  { period, near }: Pick<Statement, 'period' | 'near'>,
  documentYear: number | null,
): Column {
  const asked = yearOf(period, documentYear)
  if (!('year' in asked)) return asked
  const found = columnsOf(columns, asked.year, near)
  if (found.length === 1) return { index: found[0]! }
  const none = !columns.some((column) => hasYear(column, asked.year))
  return {
    reason: none
      ? `De tabel heeft geen kolom voor ${asked.year}.`
      : `De tabel heeft voor ${asked.year} meer dan één kolom die het kan zijn.`,
  }
}
