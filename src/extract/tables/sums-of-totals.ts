import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import { budgetRowKind, isShare } from '../../text/instruments.ts'
import { exactSum } from '../../text/numbers.ts'

const TOTAL = /^(?:algemeen |eind)?totaal(?!\p{L})/iu
const SUBTOTAL = /^sub-?totaal(?!\p{L})/iu

/** A row that repeats the rows above it. */
export const isTotal = (label: string): boolean => TOTAL.test(label) || SUBTOTAL.test(label)

const isNumber = (value: number | null | undefined): value is number => value !== null && value !== undefined

function check(row: TableRow, parts: readonly TableRow[], columns: readonly string[]): TableCheck[] {
  return columns.flatMap((column, at) => {
    const stated = row.values[at]
    const values = parts.map((part) => part.values[at]).filter(isNumber)
    if (!isNumber(stated) || values.length === 0) return []
    const computed = exactSum(values)
    return [
      {
        row: row.id,
        column,
        stated,
        computed,
        ok: computed === stated,
        parts: parts.map(({ id }) => id),
        kind: 'total' as const,
      },
    ]
  })
}

/**
 * Rows "Subtotaal" and "Totaal" of a flat table against the rows above them: a subtotal against those since the one
 * before it, a total against all rows that are no total. Verplichtingen, uitgaven and ontvangsten are never added
 * together: a table that has them as rows has no such total.
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
    return above.length > 1 ? check(row, above, columns) : []
  })
}
