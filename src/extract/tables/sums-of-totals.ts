import type { Table, TableCheck } from '../../collections/schema/table.ts'
import { budgetRowKind, isShare } from '../../text/instruments.ts'
import { checkAdded } from './check-added.ts'

const TOTAL = /^(?:algemeen |eind)?totaal(?!\p{L})/iu
const SUBTOTAL = /^sub-?totaal(?!\p{L})/iu

/** Whether a row is the total or subtotal of rows above it. */
export const isTotal = (label: string): boolean => TOTAL.test(label) || SUBTOTAL.test(label)

/**
 * Checks the rows "Subtotaal" and "Totaal" of a flat table: a subtotal against the rows since the previous
 * one, a total against all rows above it that are not totals themselves. A table with rows for
 * verplichtingen, uitgaven or ontvangsten is skipped: these are never added together.
 */
export function checkTotals({ rows, columns }: Pick<Table, 'rows' | 'columns'>): TableCheck[] {
  const flat = rows.every(({ level, label }) => level === 0 && budgetRowKind(label) !== 'part')
  if (!flat) return []
  const parts = rows.filter(({ label }) => !isTotal(label) && !isShare(label))
  let since = 0
  return rows.flatMap((row, index) => {
    if (!isTotal(row.label)) return []
    const above = rows
      .slice(SUBTOTAL.test(row.label) ? since : 0, index)
      .filter((each) => parts.includes(each))
    since = index + 1
    const checks = above.length > 1 ? checkAdded(row, above, columns) : []
    return checks.map((check): TableCheck => ({ ...check, kind: 'total' }))
  })
}
