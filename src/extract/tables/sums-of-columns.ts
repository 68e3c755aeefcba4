import { cellId } from '../../collections/cell-id.ts'
import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import { exactSum, isNumber } from '../../text/numbers.ts'
import { regex } from '../../text/regex.ts'

/** The role of a column in a supplementary budget or an annual report. */
export type Role = 'base' | 'change' | 'result' | 'realisation' | 'difference' | null

/** The first match wins. Names are from the models of the Rijksbegrotingsvoorschriften. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:verschil|afwijking)/iu, 'difference'],
  [/^realisatie/iu, 'realisation'],
  [
    /^(?:mutaties?|wijziging(?:en)?|bijstelling(?:en)?|amendement(?:en)?|nota van wijziging)(?!\p{L})/iu,
    'change',
  ],
  [
    regex('iu')`
      ^(?:(?:oorspronkelijk )?vastgestelde begroting|ontwerpbegroting|begroting
      |stand (?:ontwerp|vastgestelde|oorspronkelijk))
    `,
    'base',
  ],
  [/^(?:(?:nieuwe |bijgestelde |geactualiseerde )?stand|bijgestelde begroting)(?!\p{L})/iu, 'result'],
]

/** The role of a column in a supplementary budget or an annual report; null for any other column. */
export const columnRole = (column: string): Role => ROLES.find(([name]) => name.test(column))?.[1] ?? null
const yearOf = (column: string): string | null => /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(column)?.[0] ?? null

/** A column that states a sum: the columns that are added, and those that are subtracted. */
interface Formula {
  result: number
  plus: number[]
  minus: number[]
}

/** Whether a change may be of the same year as a stand. Either may leave out its year. */
function isOfYear(change: string, stand: string): boolean {
  const [changeYear, standYear] = [yearOf(change), yearOf(stand)]
  return changeYear === null || standYear === null || changeYear === standYear
}

const isStand = (column: string): boolean => ['base', 'result'].includes(columnRole(column) ?? '')

/**
 * Begroting + mutaties = stand. The next mutaties start from that stand. Mutaties of another year are not
 * counted.
 */
function standFormulas(columns: readonly string[]): Formula[] {
  const stands = [...columns.keys()].filter((index) => isStand(columns[index]!))
  return stands.slice(1).flatMap((result, order) => {
    const from = stands[order]!
    const changes = [...columns.keys()].slice(from, result).filter((index) => isChange(columns, index, from))
    return changes.length > 0 ? [{ result, plus: [from, ...changes], minus: [] }] : []
  })
}

const isChange = (columns: readonly string[], index: number, stand: number): boolean =>
  columnRole(columns[index]!) === 'change' && isOfYear(columns[index]!, columns[stand]!)

/**
 * Realisatie − begroting = verschil. The realisatie is that of the year of the begroting: earlier years have
 * columns of their own.
 */
function differenceFormulas(columns: readonly string[]): Formula[] {
  const result = columns.findIndex((column) => columnRole(column) === 'difference')
  const budget = columns.findLastIndex((column, index) => index < result && columnRole(column) === 'base')
  const year = yearOf(columns[budget] ?? '')
  const isReal = (column: string): boolean =>
    columnRole(column) === 'realisation' || /^\d{4}$/u.test(column.trim())
  const real = columns.findLastIndex(
    (column) => isReal(column) && (year === null || (yearOf(column) ?? year) === year),
  )
  return result < 0 || budget < 0 || real < 0 ? [] : [{ result, plus: [real], minus: [budget] }]
}

/**
 * Checks a row against a formula. Null when the row states no sum, or the first cell to be added is empty.
 * Other empty cells add nothing.
 */
function checkRow(
  row: TableRow,
  columns: readonly string[],
  { result, plus, minus }: Formula,
): TableCheck | null {
  const stated = row.values[result]
  const used = [...plus, ...minus].filter((index) => isNumber(row.values[index]))
  if (!isNumber(stated) || !isNumber(row.values[plus[0]!]) || used.length === 0) return null
  const computed = exactSum(used.map((index) => (row.values[index] ?? 0) * (minus.includes(index) ? -1 : 1)))
  const parts = used.map((index) => cellId(row.id, columns, index))
  return {
    row: row.id,
    column: columns[result]!,
    stated,
    computed,
    ok: computed === stated,
    parts,
    kind: 'columns',
  }
}

/**
 * Checks the sums over columns of a supplementary budget or an annual report, row by row. Tables of
 * percentages state no such sums.
 */
export function checkColumns({
  columns,
  rows,
  unit,
}: Pick<Table, 'columns' | 'rows' | 'unit'>): TableCheck[] {
  const formulas = unit === '%' ? [] : [...standFormulas(columns), ...differenceFormulas(columns)]
  return formulas.flatMap((formula) =>
    rows.map((row) => checkRow(row, columns, formula)).filter((check) => check !== null),
  )
}
