import { cellId } from '../../collections/cell-id.ts'
import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import { exactSum, isNumber } from '../../text/numbers.ts'
import { regex } from '../../text/regex.ts'

/** What a column of a supplementary budget or an annual report is. */
export type Role = 'base' | 'change' | 'result' | 'realisation' | 'difference' | null

/** First match wins; from the models of the Rijksbegrotingsvoorschriften. */
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

/** What a column of a supplementary budget or an annual report is; null for every other column. */
export const columnRole = (column: string): Role => ROLES.find(([name]) => name.test(column))?.[1] ?? null
const yearOf = (column: string): string | null => /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(column)?.[0] ?? null

/** A column that states what others come to: the columns that are added, and those that are taken off. */
interface Formula {
  result: number
  plus: number[]
  minus: number[]
}

/** Whether a change may be one of the year that a stand is of: neither has to name its year. */
function isOfYear(change: string, stand: string): boolean {
  const [own, year] = [yearOf(change), yearOf(stand)]
  return own === null || year === null || own === year
}

const isStand = (column: string): boolean => ['base', 'result'].includes(columnRole(column) ?? '')

/**
 * Begroting + mutaties = stand; the next mutaties start from that stand. Mutaties of another year belong to
 * no stand.
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
 * Realisatie − begroting = verschil, of the year of the begroting; years of the past stand in columns of
 * their own.
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
 * One row against one formula; null when nothing is stated. An empty cell adds nothing, and a row of empty
 * cells no check.
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
 * The sums over columns that a supplementary budget or an annual report states, row by row. Growth in percent
 * states none.
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
