import type { Amount, AmountSum, Comparison } from '../claims/amounts/amount.ts'
import { isAbout } from '../claims/amounts/compare/verdict.ts'
import { cellId } from '../collections/cell-id.ts'
import { rowNames } from '../collections/row-name.ts'
import type { Table } from '../collections/schema/table.ts'
import { path } from './addresses.ts'
import { type Catalogue, tableIn } from './catalogue.ts'
import { formatNumber, listed } from './format.ts'
import { tableName } from './table-name.ts'

const STEPS: readonly (readonly [number, string])[] = [
  [1e9, ' miljard'],
  [1e6, ' miljoen'],
]

/**
 * Writes an amount in euros, exact and short: 359544000 → '€ 359,544 miljoen', 44000 → '€ 44.000', with a
 * no-break space.
 */
export function euros(value: number): string {
  const [step, name] = STEPS.find(([size]) => Math.abs(value) >= size) ?? [1, '']
  return `€\u00a0${formatNumber(value / step)}${name}`
}

/** Writes a number in the unit of an amount. A difference between percentages is in procentpunt. */
const inUnit = (value: number, { unit }: Amount): string =>
  unit === 'percent' ? `${formatNumber(value)}%` : euros(value)
const differenceInUnit = (value: number, { unit }: Amount): string =>
  unit === 'percent' ? `${formatNumber(value)} procentpunt` : euros(value)

const WHY_UNKNOWN = 'Waarom weten wij niet.'

/** A cell that an amount was compared with. */
export interface ComparedCell {
  id: string
  name: string
  url: string
  value: number | null
}

const cellsOf = (table: Table, ids: readonly string[]): ComparedCell[] => {
  const names = rowNames(table)
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column, index) => {
      const id = cellId(row.id, table.columns, index)
      const cell = {
        id,
        name: `${names.get(row.id) ?? row.label}, ${column}`,
        url: `${path.table(table.id)}#${id}`,
      }
      return ids.includes(id) ? [{ ...cell, value: row.values[index] ?? null }] : []
    }),
  )
}

/**
 * What an amount was compared with: the table, the name of the cells ('Subsidies (regelingen), 2023'), and
 * the cells.
 */
export interface Compared {
  table: Table
  about: string
  cells: ComparedCell[]
}

export function comparedWith(
  catalogue: Catalogue,
  { document }: Pick<Amount, 'document'>,
  { table, cells: ids }: Pick<Comparison, 'table' | 'cells'>,
): Compared | null {
  const found = tableIn(catalogue, document, table)
  const cells = found ? cellsOf(found, ids) : []
  const first = found?.rows.find((row) => ids[0]?.startsWith(`${row.id}.`))
  if (!found || !first || cells.length === 0) return null
  const column = cells[0]?.name.slice(cells[0].name.lastIndexOf(', ') + 2)
  return {
    table: found,
    about: cells.length > 1 ? `${first.label}, ${column}` : (cells[0]?.name ?? ''),
    cells,
  }
}

/** The same for the row that a sum was compared with. */
export const sumComparedWith = (catalogue: Catalogue, sum: AmountSum): Compared | null =>
  sum.table && sum.cell ? comparedWith(catalogue, sum, { table: sum.table, cells: [sum.cell] }) : null

/**
 * The number in the table, rounded to the precision of the text: 359544000 in steps of 100000 → '€ 359,5
 * miljoen'; null when rounding does not change it.
 */
function rounded(amount: Amount, { found }: Comparison): string | null {
  const value = Math.round(Math.round(found / amount.precision) * amount.precision * 1e6) / 1e6
  return value === found ? null : inUnit(value, amount)
}

/** 'Tabel 15 geeft voor Subsidies (regelingen), 2023 samen € 359,544 miljoen (afgerond € 359,5 miljoen)' */
function tableSays(amount: Amount, comparison: Comparison, { table, about, cells }: Compared): string {
  const approximation = rounded(amount, comparison)
  const together = cells.length > 1 ? ' samen' : ''
  return (
    `${tableName(table)} geeft voor ${about}${together} ` +
    `${inUnit(comparison.found, amount)}${approximation ? ` (afgerond ${approximation})` : ''}`
  )
}

/** Quotes the hedge of a number that agrees only because the text says that it is approximate. */
const nearWords = ({ hedge, precision }: Amount, { difference }: Comparison): string =>
  isAbout(hedge) && Math.abs(difference) > precision / 2 ? ` De tekst zegt erbij: “${hedge}”.` : ''

/** Says what text and table give, each in its own form, how they differ, and that we do not know why. */
export function comparisonWords(amount: Amount, comparison: Comparison, compared: Compared): string {
  const both = `Hier staat ${amount.text}; ${tableSays(amount, comparison, compared)}.`
  if (comparison.verdict !== 'differs') return `${both}${nearWords(amount, comparison)}`
  const less = comparison.difference < 0 ? 'minder' : 'meer'
  const difference = differenceInUnit(Math.abs(comparison.difference), amount)
  return `${both} Verschil: ${difference} ${less} in de tekst. ${WHY_UNKNOWN}`
}

const partsText = ({ parts }: AmountSum): string => listed(parts.map(({ text }) => text))

/** Says what a text states about a sum, or about the parts of a table's row. */
export function sumWords(sum: AmountSum, compared: Compared | null): string {
  const together = `${sum.parts.length > 1 ? 'samen ' : ''}${euros(sum.computed)} (${partsText(sum)})`
  const stated = compared ? `${tableName(compared.table)} geeft voor ${compared.about}` : 'de tabel geeft'
  const whole = sum.whole
    ? `Hier staat ${sum.whole.text}; de bedragen die als onderdelen daarvan te lezen zijn, zijn ${together}.`
    : `De bedragen hier zijn ${together}; ${stated} ${euros(sum.stated)}.`
  if (sum.verdict === 'incomplete') return `${whole} De tekst zegt niet dat zij alle onderdelen noemt.`
  if (sum.verdict !== 'differs') return whole
  return `${whole} Verschil: ${euros(Math.abs(sum.stated - sum.computed))}. ${WHY_UNKNOWN}`
}
