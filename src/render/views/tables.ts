import { toHtml } from 'hast-util-to-html'
import type { Table } from '../../collections/schema/table.ts'
import { renderTable } from '../blocks/table.ts'
import { type Catalogue, titleOf } from '../catalogue.ts'
import { counted } from '../format.ts'
import { path } from '../href.ts'
import { type Place, placeOf } from './place.ts'

export interface TableRowView {
  id: string
  name: string
  title: string
  url: string
  size: string
  document: string
}

export interface TablePage extends TableRowView {
  place: Place
  unit: string | null
  html: string
  /** What the sums of the table prove. */
  sums: { total: number; right: number; wrong: { row: string; column: string; stated: number; computed: number }[] }
}

export const tableRow = (catalogue: Catalogue, table: Table): TableRowView => ({
  id: table.id,
  name: table.number ? `Tabel ${table.number}` : 'Tabel',
  title: table.title,
  url: path.table(table.id),
  size: `${counted(table.rows.length, 'rij', 'rijen')}, ${counted(table.columns.length, 'kolom', 'kolommen')}`,
  document: titleOf(catalogue, table.document),
})

export const tableRows = (catalogue: Catalogue): TableRowView[] => catalogue.tables.map((table) => tableRow(catalogue, table))

export function tablePage(catalogue: Catalogue, table: Table): TablePage {
  const labels = new Map(table.rows.map((row) => [row.id, row.label]))
  const wrong = table.checks.filter((check) => !check.ok)
  return {
    ...tableRow(catalogue, table),
    place: placeOf(catalogue, table.document, table.block),
    unit: table.unit,
    html: toHtml(renderTable(table, { ids: true, checks: true })),
    sums: {
      total: table.checks.length,
      right: table.checks.length - wrong.length,
      wrong: wrong.map(({ row, column, stated, computed }) => ({ row: labels.get(row) ?? row, column, stated, computed })),
    },
  }
}
