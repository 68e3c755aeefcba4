import type { Table, TableRow } from '../../../collections/schema/table.ts'
import { type BudgetRowKind, budgetRowKind } from '../../../text/instruments.ts'
import { labelKey, labelLetters } from './labels.ts'

/** A row, with its parent in the table. */
export interface BudgetRow {
  row: TableRow
  kind: BudgetRowKind
  key: string
  /** The letters of its label without spaces, for names that are split into words differently. */
  letters: string
  parent: BudgetRow | null
}

/** A budget table that amounts in the text can be compared with. */
export interface Budget {
  table: Table
  rows: BudgetRow[]
}

/** The rows with their parents, from their levels and order. */
function budgetRows(table: Table): BudgetRow[] {
  const rows: BudgetRow[] = []
  const open: BudgetRow[] = []
  for (const row of table.rows) {
    open.length = Math.min(open.length, row.level)
    const each: BudgetRow = {
      row,
      kind: budgetRowKind(row.label),
      key: labelKey(row.label),
      letters: labelLetters(row.label),
      parent: open.at(-1) ?? null,
    }
    rows.push(each)
    open.push(each)
  }
  return rows
}

/** The number of euros in one unit of the table; null when the table is not in money. */
export function eurosPer(unit: string | null): number | null {
  const scales: Record<string, number> = {
    'x € 1 miljard': 1e9,
    'x € 1 miljoen': 1e6,
    'x € 1.000': 1000,
    '€': 1,
  }
  return scales[unit ?? ''] ?? null
}

/** The table as a budget; null when it is not in money or has no Verplichtingen, Uitgaven or Ontvangsten. */
export function toBudget(table: Table): Budget | null {
  const rows = eurosPer(table.unit) === null ? [] : budgetRows(table)
  return rows.some(({ kind }) => kind === 'part') ? { table, rows } : null
}
