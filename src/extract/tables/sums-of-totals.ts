import type { Table, TableCheck } from '../../collections/schema/table.ts'
import { budgetRowKind, isShare } from '../../text/instruments.ts'
import { checkAdded } from './check-added.ts'

const TOTAL = /^(?:algemeen |eind)?totaal(?!\p{L})/iu
const SUBTOTAL = /^sub-?totaal(?!\p{L})/iu

/** A row that repeats the rows above it. */
export const isTotal = (label: string): boolean => TOTAL.test(label) || SUBTOTAL.test(label)

/**
 * Rows "Subtotaal" and "Totaal" of a flat table against the rows above them: a subtotal against those since
 * the one before it, a total against all rows that are no total. Verplichtingen, uitgaven and ontvangsten are
 * never added together: a table that has them as rows has no such total.
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
