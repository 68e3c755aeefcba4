import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import { isShare } from '../../text/instruments.ts'
import { checkAdded } from './check-added.ts'
import type { Place } from './row-tree.ts'
import { isTotal } from './sums-of-totals.ts'

/** The rows directly below each parent. Shares ("waarvan …") are left out: they repeat part of a sum. */
function partsByParent(rows: readonly TableRow[], places: readonly Place[]): Map<number, TableRow[]> {
  const parts = new Map<number, TableRow[]>()
  for (const [index, row] of rows.entries()) {
    const parent = places[index]?.parent ?? null
    if (parent === null || isShare(row.label)) continue
    const siblings = parts.get(parent)
    if (siblings) siblings.push(row)
    else parts.set(parent, [row])
  }
  return parts
}

/** Checks every row that has rows below it against their sum, for each column. */
export function checkSums(
  columns: readonly string[],
  rows: readonly TableRow[],
  places: readonly Place[],
): TableCheck[] {
  const parts = partsByParent(rows, places)
  return rows.flatMap((row, index) => checkAdded(row, parts.get(index) ?? [], columns))
}

/** Titles of tables whose percentages add up to one whole. */
const DIVISION = /budgetflexibiliteit|\b(?:procentuele )?verdeling\b/iu

/**
 * Checks that the percentages of a table that divides a whole add up to 100. The 100 is not printed, so the
 * check belongs to the table itself. Other tables with percentages (growth, shares of different wholes) are
 * skipped.
 */
export function checkDivision(
  table: Pick<Table, 'block' | 'title' | 'unit' | 'columns' | 'rows'>,
): TableCheck[] {
  const divides =
    table.unit === '%' && DIVISION.test(table.title) && table.rows.every((row) => row.level === 0)
  if (!divides) return []
  const whole = { id: table.block, values: table.columns.map(() => 100) }
  const parts = table.rows.filter((row) => !isTotal(row.label))
  return checkAdded(whole, parts, table.columns)
}
