import type { Library } from '../../claims/library.ts'
import { saidIn } from '../../claims/said-in.ts'
import type { Table } from '../../collections/schema/table.ts'
import { type Cell, toCsv, toSpreadsheetCsv } from '../../text/csv.ts'
import { once } from '../../text/once.ts'
import { csvMetadata, FIXED_COLUMNS } from '../csv/csv-metadata.ts'
import type { DataOrigins, DocumentSummary } from './known.ts'
import type { PublicTable } from './schema.ts'

/** A table that is read lazily. */
export interface FoundTable {
  id: string
  table: () => Table
  /** Digest of the content of its document, where known. */
  from: string | undefined
}

/** The tables of all documents, listed by their summaries. */
export function tablesOf(
  library: Library,
  { summaries, own }: { summaries: ReadonlyMap<string, DocumentSummary>; own: DataOrigins['own'] },
): FoundTable[] {
  const said = saidIn(library)
  return [...summaries].flatMap(([document, { tables }]) => {
    const found = once(() => new Map(said(document).tables.map((table) => [table.id, table])))
    return tables.map((id) => ({ id, table: () => found().get(id) as Table, from: own.get(document) }))
  })
}

export const tableData = ({ id, title, unit, columns, rows, checks }: Table): PublicTable => ({
  id,
  title,
  unit,
  columns,
  rows: rows.map((row) => ({
    id: row.id,
    label: row.label,
    path: row.path,
    level: row.level,
    values: row.values,
    ...(row.printed && { printed: row.printed }),
    source: row.source,
  })),
  checks: checks.map(({ row, column, stated, computed, ok, kind }) => ({
    row,
    column,
    stated,
    computed,
    ok,
    ...(kind && { kind }),
  })),
})

/** One line per row. `pad` has the labels from the top of the tree, since labels such as "Overige" repeat. */
function tableRows({ columns, rows }: Table): Cell[][] {
  const head = [...FIXED_COLUMNS.map(({ name }) => name), ...columns]
  return [
    head,
    ...rows.map(({ id, path, label, level, values }) => [id, path.join(' > '), label, level, ...values]),
  ]
}

/** The files beside the JSON of a table, by name: plain CSV, CSV for Dutch spreadsheets, CSVW metadata. */
export const tableDownloads = (id: string, table: () => Table): [name: string, text: () => string][] => [
  [`${id}.csv`, () => toCsv(tableRows(table()))],
  [`${id}.excel.csv`, () => toSpreadsheetCsv(tableRows(table()))],
  [`${id}.csv-metadata.json`, () => `${JSON.stringify(csvMetadata(table()))}\n`],
]
