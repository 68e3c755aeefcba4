import { path } from '../../catalogue/addresses.ts'
import { formatNumber, formatShare } from '../../catalogue/format.ts'
import { eurosPer } from '../../claims/amounts/compare/budget-rows.ts'
import type { InstrumentTotal } from '../../claims/amounts/instruments.ts'
import type { Table } from '../../collections/schema/table.ts'

/** What the charts of a budget table show. */
export interface Figures {
  table: Table
  totals: InstrumentTotal[]
  /** The column of the year that the document is about, or -1. */
  own: number
}

/** The numbers of the charts as a table: one row for each label, with the source rows that they come from. */
export interface ChartTable {
  caption: string
  /** 'x € 1.000' */
  unit: string
  columns: string[]
  rows: { label: string; cells: string[]; sources: { label: string; url: string }[] }[]
}

export const sumOf = (totals: readonly InstrumentTotal[], column: number): number =>
  totals.reduce((sum, { values }) => sum + (values[column] ?? 0), 0)

/** The numbers of the charts as a table, in the unit of the source table. */
export function chartTable({ table, totals, own }: Figures): ChartTable {
  const whole = sumOf(totals, own)
  const size = eurosPer(table.unit) ?? 1
  const share = (value: number | null | undefined): string => (value ? formatShare(value / whole) : '')
  const url = (id: string): string => path.document(table.document, id)
  const cells = (values: readonly (number | null)[]): string[] => [
    ...values.map((value) => formatNumber(value === null ? null : value / size)),
    ...(own >= 0 ? [share(values[own])] : []),
  ]
  const sums = table.columns.map((_, column) => sumOf(totals, column))
  return {
    caption: `Uitgaven per instrument, ${table.unit}`,
    unit: table.unit ?? '',
    columns: [...table.columns, ...(own >= 0 ? [`Aandeel in ${table.columns[own]}`] : [])],
    rows: [
      ...totals.map(({ label, values, rows }) => ({
        label,
        cells: cells(values),
        sources: rows.map((row) => ({ label: `rij ${row.id.split('.r').at(-1)}`, url: url(row.id) })),
      })),
      { label: 'Samen', cells: cells(sums), sources: [] },
    ],
  }
}
