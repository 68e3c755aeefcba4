import type { Table, TableRow } from '../../collections/schema/table.ts'
import { isShare } from '../../text/instruments.ts'
import { type BudgetRow, eurosPer, toBudget } from './compare/budget-rows.ts'

/** The spending by one instrument, over all artikelonderdelen of a budget table. */
export interface InstrumentTotal {
  label: string
  /** In euros, one for each column of the table; null where every row is empty. */
  values: (number | null)[]
  /** The rows that were added up. */
  rows: TableRow[]
}

/** The label for rows without an instrument above them. */
const WITHOUT = 'Zonder instrument'

const isSpending = ({ kind, row }: BudgetRow): boolean => kind === 'part' && /uitgaven/iu.test(row.label)
const above = (row: BudgetRow): BudgetRow[] => (row.parent ? [row.parent, ...above(row.parent)] : [])

/** The rows that together make up all spending: the instruments, and rows outside of any. */
function spendingRows(rows: readonly BudgetRow[]): BudgetRow[] {
  const parents = new Set(rows.map(({ parent }) => parent))
  const spent = rows.filter(
    (row) => above(row).some(isSpending) && !above(row).some(({ kind }) => kind === 'instrument'),
  )
  return spent
    .filter(({ row }) => !isShare(row.label))
    .filter((row) => row.kind === 'instrument' || !parents.has(row))
}

function total(rows: readonly TableRow[], column: number, euros: number): number | null {
  const values = rows.flatMap(({ values }) => values[column] ?? [])
  return values.length > 0 ? Math.round(values.reduce((sum, value) => sum + value, 0) * euros) : null
}

/**
 * The spending of a budget table by instrument, in the order of the table; empty when it is no budget table,
 * or has no instruments.
 */
export function instrumentTotals(table: Table): InstrumentTotal[] {
  const euros = eurosPer(table.unit)
  const budget = toBudget(table)
  if (budget === null || euros === null) return []
  const rows = spendingRows(budget.rows)
  const groups = Map.groupBy(rows, ({ kind, key }) => (kind === 'instrument' ? key : ''))
  if (!rows.some(({ kind }) => kind === 'instrument')) return []
  return [...groups].map(([key, group]) => ({
    label: key === '' ? WITHOUT : group[0]!.row.label,
    values: table.columns.map((_, column) =>
      total(
        group.map(({ row }) => row),
        column,
        euros,
      ),
    ),
    rows: group.map(({ row }) => row),
  }))
}

/**
 * The total spending that the table itself states, in euros, one for each column; null where it states none.
 */
export function statedSpending(table: Table): (number | null)[] {
  const stated = (toBudget(table)?.rows ?? []).filter(
    (row) => isSpending(row) && !above(row).some(isSpending),
  )
  return table.columns.map((_, column) =>
    total(
      stated.map(({ row }) => row),
      column,
      eurosPer(table.unit) ?? 1,
    ),
  )
}
