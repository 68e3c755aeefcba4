import { cellId } from '../../../collections/cell-id.ts'
import { exactSum } from '../../../text/numbers.ts'
import type { Amount, Comparison } from '../amount.ts'
import { type Budget, type BudgetRow, eurosPer } from './budget-rows.ts'
import { columnOf } from './column.ts'
import { labelKey } from './labels.ts'
import { REASONS } from './reasons.ts'
import { compareShare } from './share.ts'
import type { Statement } from './statement.ts'
import type { Surroundings } from './surroundings.ts'
import type { Target } from './target.ts'
import { isLimit, judge } from './verdict.ts'
import { mayBeWhole, namedIn, saysExtra, saysWhole } from './wording.ts'

type Outcome = Pick<Amount, 'comparison' | 'reason'>
const none = (reason: string): Outcome => ({ comparison: null, reason })

/** Compares an amount with the sum of rows in one column; null when a cell is empty. */
function compareCells(
  statement: Statement,
  { table }: Budget,
  rows: readonly BudgetRow[],
  index: number,
): Comparison | null {
  const values = rows.map(({ row }) => row.values[index] ?? null)
  if (values.includes(null)) return null
  const found = exactSum(values.map((value) => (value ?? 0) * (eurosPer(table.unit) ?? 1)))
  const cells = rows.map(({ row }) => cellId(row.id, table.columns, index))
  const { value: stated, precision, hedge } = statement
  const verdict = judge(stated, found, precision, hedge)
  return {
    table: table.id,
    cell: cells[0]!,
    stated,
    found,
    verdict,
    difference: exactSum([stated, -found]),
    cells,
  }
}

/**
 * The row that the sentence itself names: one that the headings refer to, one above it, or the only one with
 * that name.
 */
function rowNamed({ before }: Statement, { budget, rows }: Target): BudgetRow | null {
  const key = labelKey(namedIn(before) ?? '')
  if (key === '') return null
  for (let row: BudgetRow | null = rows.length === 1 ? rows[0]! : null; row; row = row.parent)
    if (row.key === key) return row
  const named = budget.rows.filter((each) => each.key === key)
  return named.length === 1 ? named[0]! : null
}

/** Why the headings refer to no row. */
function noRow({ missed }: Target): string {
  if (missed === null) return REASONS.noRow
  return missed.why === 'unknown' ? REASONS.unknown(missed.heading) : REASONS.ambiguous(missed.heading)
}

/**
 * A difference is reported only for an amount that is explicitly for the whole row. Others count only when
 * they agree.
 */
function outcomeOf(comparison: Comparison, whole: boolean, exact: boolean, label: string): Outcome {
  if (comparison.verdict !== 'differs' || (whole && exact)) return { comparison }
  return none(whole ? REASONS.resembles(label) : REASONS.part(label))
}

function compareMoney(statement: Statement, target: Target, year: number | null): Outcome {
  const named = saysExtra(statement) ? null : rowNamed(statement, target)
  const rows = named ? [named] : target.rows
  const whole = named !== null || statement.inHeading || saysWhole(statement)
  if (rows.length === 0) return none(noRow(target))
  const label = rows[0]!.row.label
  const column = columnOf(target.budget.table.columns, statement, year)
  if ('reason' in column) return none(column.reason)
  if (!whole && !mayBeWhole(statement)) return none(REASONS.part(label))
  if (isLimit(statement.hedge)) return none(REASONS.limit)
  const comparison = compareCells(statement, target.budget, rows, column.index)
  return comparison
    ? outcomeOf(comparison, whole, named !== null || target.exact, label)
    : none(REASONS.empty(label))
}

/**
 * Compares an amount of the text with the tables of its document, or gives the reason why that is not
 * possible.
 */
export function compare(statement: Statement, surroundings: Surroundings): Outcome {
  const { document, tables, targetOf } = surroundings
  if (tables.length === 0) return none(REASONS.noTable)
  if (statement.unit === 'count') return none(REASONS.count)
  if (statement.unit === 'percent') return compareShare(statement, surroundings)
  const target = targetOf(statement.block)
  return target ? compareMoney(statement, target, document.year) : none(REASONS.noTable)
}
