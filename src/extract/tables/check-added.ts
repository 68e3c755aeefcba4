import type { TableCheck, TableRow } from '../../collections/schema/table.ts'
import { exactSum, isNumber } from '../../text/numbers.ts'

/** A row, or a table, with the values that it states. */
type Whole = Pick<TableRow, 'id' | 'values'>

/**
 * Checks, for each column, the value that `whole` states against the sum of the other rows. Empty cells are
 * not counted. A column without a stated value, or without values to add, gets no check.
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
