import type { Table } from '../../collections/schema/table.ts'
import { toCsv } from '../csv.ts'
import type { PublicTable } from '../schema.ts'

export const tableData = ({ id, title, unit, columns, rows, checks }: Table): PublicTable => ({
  id,
  title,
  unit,
  columns,
  rows: rows.map((row) => ({ id: row.id, label: row.label, path: row.path, level: row.level, values: row.values, source: row.source })),
  checks: checks.map(({ row, column, stated, computed, ok }) => ({ row, column, stated, computed, ok })),
})

/** One line a row; `pad` are the labels from the top of the tree, since labels such as "Overige" repeat. */
export function tableCsv({ columns, rows }: Table): string {
  const head = ['rij', 'pad', 'omschrijving', 'niveau', ...columns]
  return toCsv([head, ...rows.map(({ id, path, label, level, values }) => [id, path.join(' > '), label, level, ...values])])
}
