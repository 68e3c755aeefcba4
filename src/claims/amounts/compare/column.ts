import type { Period } from '../amount.ts'
import type { Statement } from './statement.ts'

/** Which column of a table an amount belongs to, or in Dutch why that is not known. */
export type Column = { index: number } | { reason: string }

const hasYear = (column: string, year: number): boolean =>
  new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(column)

/** The year an amount is for: what its sentence says, else the year the document is about. */
function yearOf(period: Period | null, year: number | null): Column | { year: number } {
  if (period?.every.includes('structureel'))
    return { reason: 'De tekst noemt een structureel bedrag, geen bedrag voor één jaar van de tabel.' }
  if (period && (period.from ?? period.to) !== null && period.from !== period.to)
    return { reason: 'Het bedrag is voor een langere periode dan één jaar van de tabel.' }
  const known = period?.from ?? year
  return known === null ? { reason: 'Het is niet bekend voor welk jaar het bedrag is.' } : { year: known }
}

/** Columns that give a year more than one amount: supplementary budgets and annual reports. */
const STATES = /mutatie|stand|verschil|suppletoire|realisatie/iu
/** Which of them a sentence speaks of. */
const SAID: readonly (readonly [said: RegExp, column: RegExp])[] = [
  [/gerealiseerd|realisatie|uitgegeven|besteed/iu, /realisatie/iu],
  [/begroot|begroting|geraamd|raming/iu, /^(?:\p{L}+ )*(?:begroting|ontwerpbegroting)/iu],
]

/** The columns of a year; where a year has more than one amount only those that the sentence speaks of. */
function columnsOf(columns: readonly string[], year: number, near: string): number[] {
  const ofYear = columns.flatMap((column, index) => (hasYear(column, year) ? [index] : []))
  if (!columns.some((column) => STATES.test(column))) return ofYear
  const said = SAID.filter(([words]) => words.test(near))
  return said.length === 1 ? ofYear.filter((index) => said[0]![1].test(columns[index]!)) : []
}

/** The column for what a statement says; `near` are its words. */
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
