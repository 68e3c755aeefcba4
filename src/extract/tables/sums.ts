import type { BlockId } from '../../collections/schema/block.ts'
import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import { isShare } from '../../text/instruments.ts'
import { exactSum } from '../../text/numbers.ts'
import type { Place } from './row-tree.ts'
import { isTotal } from './sums-of-totals.ts'

const isNumber = (value: number | null | undefined): value is number => value !== null && value !== undefined

/** One column of a sum; null when nothing was stated or nothing can be added. */
function checkColumn(
  row: BlockId,
  column: string,
  stated: number | null | undefined,
  parts: readonly TableRow[],
  at: number,
): TableCheck | null {
  const values = parts.map((part) => part.values[at]).filter(isNumber)
  if (!isNumber(stated) || values.length === 0) return null
  const computed = exactSum(values)
  return { row, column, stated, computed, ok: computed === stated, parts: parts.map((part) => part.id) }
}

const columnChecks = (
  row: BlockId,
  columns: readonly string[],
  stated: readonly (number | null)[],
  parts: readonly TableRow[],
): TableCheck[] =>
  columns
    .map((column, at) => checkColumn(row, column, stated[at], parts, at))
    .filter((check) => check !== null)

/** Per parent, the rows directly below it. Shares ("waarvan …") repeat part of a sum and are left out. */
function partsByParent(rows: readonly TableRow[], places: readonly Place[]): Map<number, TableRow[]> {
  const parts = new Map<number, TableRow[]>()
  for (const [index, row] of rows.entries()) {
    const parent = places[index]?.parent ?? null
    if (parent === null || isShare(row.label)) continue
    const known = parts.get(parent)
    if (known) known.push(row)
    else parts.set(parent, [row])
  }
  return parts
}

/** Every row with rows below it against their sum, per column. Empty cells are not counted. */
export function checkSums(
  columns: readonly string[],
  rows: readonly TableRow[],
  places: readonly Place[],
): TableCheck[] {
  const parts = partsByParent(rows, places)
  return rows.flatMap((row, index) => columnChecks(row.id, columns, row.values, parts.get(index) ?? []))
}

/** Titles of tables whose percentages divide one whole. */
const DIVISION = /budgetflexibiliteit|\b(?:procentuele )?verdeling\b/iu

/**
 * A table that divides a whole into percentages states 100 without printing it: the check stands on the table itself.
 * Other tables with percentages (growth, shares of different wholes) state no such sum and get no check.
 */
export function checkDivision(
  table: Pick<Table, 'block' | 'title' | 'unit' | 'columns' | 'rows'>,
): TableCheck[] {
  const divides =
    table.unit === '%' && DIVISION.test(table.title) && table.rows.every((row) => row.level === 0)
  const whole = table.columns.map(() => 100)
  return divides
    ? columnChecks(
        table.block,
        table.columns,
        whole,
        table.rows.filter((row) => !isTotal(row.label)),
      )
    : []
}
