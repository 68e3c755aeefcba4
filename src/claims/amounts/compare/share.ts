import { cellId } from '../../../collections/cell-id.ts'
import type { Table, TableRow } from '../../../collections/schema/table.ts'
import { exactSum } from '../../../text/numbers.ts'
import type { Amount, Comparison } from '../amount.ts'
import { columnOf } from './column.ts'
import { labelWords } from './labels.ts'
import { REASONS } from './reasons.ts'
import type { Statement } from './statement.ts'
import type { Surroundings } from './surroundings.ts'
import { judge } from './verdict.ts'

/** Whether a sentence has all words of a label. */
function nameIn(sentence: string, label: string): boolean {
  const words = new Set(labelWords(sentence))
  const wanted = labelWords(label)
  return wanted.length > 0 && wanted.every((word) => words.has(word))
}

const rowIn = (table: Table, sentence: string): TableRow | undefined => {
  const rows = table.rows.filter((row) => nameIn(sentence, row.label))
  return rows.length === 1 ? rows[0] : undefined
}

function compareCell(
  { value: stated, precision, hedge }: Statement,
  table: Table,
  row: TableRow,
  index: number,
): Comparison | null {
  const found = row.values[index] ?? null
  if (found === null) return null
  const cell = cellId(row.id, table.columns, index)
  return {
    table: table.id,
    cell,
    stated,
    found,
    verdict: judge(stated, found, precision, hedge),
    difference: exactSum([stated, -found]),
    cells: [cell],
  }
}

/** Compares a percentage with the one row that its sentence names, in the column of its year. */
function compareIn(table: Table, statement: Statement, year: number | null): Comparison | null {
  const row = rowIn(table, statement.near)
  const column = columnOf(table.columns, statement, year)
  return row && 'index' in column ? compareCell(statement, table, row, column.index) : null
}

/**
 * Compares a percentage of the whole with a table of percentages. A percentage in a sentence with an amount
 * of money is a share of that amount, and one under the heading of an instrument is a share of that
 * instrument: no row gives those.
 */
export function compareShare(
  statement: Statement,
  { document, tables, targetOf }: Surroundings,
): Pick<Amount, 'comparison' | 'reason'> {
  if (/€|\beuro\b/u.test(statement.near)) return { comparison: null, reason: REASONS.shareOf }
  const ofInstrument = (targetOf(statement.block)?.rows.length ?? 0) > 0
  for (const table of ofInstrument ? [] : tables.filter(({ unit }) => unit === '%')) {
    const comparison = compareIn(table, statement, document.year)
    if (comparison) return { comparison }
  }
  return { comparison: null, reason: REASONS.share }
}
