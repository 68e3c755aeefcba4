import type { TableCheck, TableRow } from '../../collections/schema/table.ts'
import { exactSum, isNumber } from '../../text/numbers.ts'

/** What is stated, and the row or the table that states it. */
type Whole = Pick<TableRow, 'id' | 'values'>

/**
 * What is stated in each column against the sum of other rows there. Empty cells are not counted; a column in
 * which nothing is stated, or nothing can be added, gets no check.
 */
export function checkAdded(
  whole: Whole,
  parts: readonly TableRow[],
  columns: readonly string[],
): TableCheck[] {
  return columns.flatMap((column, index) => {
    const stated = whole.values[index]
    const values = parts.map((part) => part.values[index]).filter(isNumber)
    if (!isNumber(stated) || values.length === 0) return []
    const computed = exactSum(values)
    const ids = parts.map(({ id }) => id)
    return [{ row: whole.id, column, stated, computed, ok: computed === stated, parts: ids }]
  })
}
