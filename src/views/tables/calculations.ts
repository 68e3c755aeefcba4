import { path } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { tableName } from '../../catalogue/table-name.ts'
import { cellId } from '../../collections/cell-id.ts'
import { rowNames } from '../../collections/row-name.ts'
import type { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import { columnRole } from '../../extract/tables/sums-of-columns.ts'
import { exactSum } from '../../text/numbers.ts'

/**
 * A sum that a table states, with the calculation. There is one figure per column, in the unit of the table.
 */
export interface Calculation {
  columns: string[]
  parts: { name: string; url: string; values: (number | null)[] }[]
  computed: number[]
  stated: number[]
  /** `stated − computed` */
  difference: number[]
}

/** The calculations of one row; or of the table itself, when it divides a whole. */
export interface RowCalculations {
  /** `som-tabel-15.r2` */
  id: string
  row: { name: string; url: string }
  /** The columns in which the row states another number than its parts add up to. */
  wrong: string[]
  /** Its cells in those columns. */
  wrongCells: string[]
  /** The cells of this table that were added up to a sum that is not right. */
  takenCells: string[]
  calculations: Calculation[]
}

/** The anchor of the calculations of a row. */
const calculationId = (row: string): string => `som-${row}`

/** A lookup for the parts of a check: the rows of all tables of the document. */
interface Rows {
  table: Table
  byId: Map<string, { table: Table; row: TableRow; name: string }>
}

const rowEntries = (table: Table): [string, { table: Table; row: TableRow; name: string }][] => {
  const names = rowNames(table)
  return table.rows.map((row) => [row.id, { table, row, name: names.get(row.id) ?? row.label }])
}

/** The calculations of all sums that a table states, by row, in the order of the table. */
export function calculationsOf(catalogue: Catalogue, table: Table): RowCalculations[] {
  const tables = catalogue.tablesByDocument.get(table.document) ?? []
  const rows: Rows = { table, byId: new Map(tables.flatMap(rowEntries)) }
  const order = new Map(table.rows.map(({ id }, index) => [id, index]))
  const groups = [...Map.groupBy(table.checks, ({ row }) => row)]
  return groups
    .toSorted(([a], [b]) => (order.get(a) ?? -1) - (order.get(b) ?? -1))
    .map(([row, checks]) => rowCalculations(row, checks, rows))
}

function rowCalculations(row: string, checks: readonly TableCheck[], rows: Rows): RowCalculations {
  const overRows = checks.filter(({ kind }) => kind === undefined || kind === 'total')
  const wrong = checks.filter(({ ok }) => !ok)
  const tableRow = rows.byId.get(row)?.row
  const byParts = [...Map.groupBy(overRows, ({ parts }) => parts.join(' ')).values()]
  return {
    id: calculationId(row),
    row: { name: rows.byId.get(row)?.name ?? 'De hele tabel', url: `#${row}` },
    wrong: wrong.map(({ column }) => column),
    wrongCells: tableRow
      ? columnsOf(wrong, rows.table, tableRow)
          .filter((index) => index >= 0)
          .map((index) => cellId(tableRow.id, rows.table.columns, index))
      : [],
    takenCells: wrong.flatMap((check) => takenBy(check, rows)),
    calculations: [
      ...byParts.map((group) => calculation(group, rowParts(group, rows))),
      ...checks
        .filter(({ kind }) => kind === 'columns')
        .map((check) => calculation([check], cellParts(check, rows))),
      ...checks
        .filter(({ kind }) => kind === 'tables')
        .map((check) => calculation([check], rowOfOtherTable(check, rows))),
    ],
  }
}

/**
 * The cells of the table itself that a check added up: cells of other rows in its column, or of its own row.
 */
function takenBy(check: TableCheck, { table, byId }: Rows): string[] {
  if (check.kind === 'tables') return []
  if (check.kind === 'columns') return [...check.parts]
  const [index = -1] = columnsOf([check], table, byId.get(check.row)?.row)
  const ids = check.parts.filter((id) => byId.get(id)?.table.id === table.id)
  return index < 0 ? [] : ids.map((id) => cellId(id as TableRow['id'], table.columns, index))
}

const calculation = (checks: readonly TableCheck[], parts: Calculation['parts']): Calculation => ({
  columns: checks.map(({ column }) => column),
  parts,
  computed: checks.map(({ computed }) => computed),
  stated: checks.map(({ stated }) => stated),
  difference: checks.map(({ stated, computed }) => exactSum([stated, -computed])),
})

/** The rows that were added up, with their values in the columns that state a sum. */
function rowParts(checks: readonly TableCheck[], { table, byId }: Rows): Calculation['parts'] {
  const indices = columnsOf(checks, table, byId.get(checks[0]?.row ?? '')?.row)
  return (checks[0]?.parts ?? []).flatMap((id) => {
    const part = byId.get(id)
    return part
      ? [
          {
            name: part.row.label,
            url: `#${id}`,
            values: indices.map((index) => part.row.values[index] ?? null),
          },
        ]
      : []
  })
}

/** The index of the column of each check. Labels may repeat: then the next column that is not used yet. */
function columnsOf(checks: readonly TableCheck[], { columns }: Table, row: TableRow | undefined): number[] {
  const used = new Set<number>()
  return checks.map(({ column, stated }) => {
    const fits = (index: number): boolean =>
      columns[index] === column && !used.has(index) && (!row || row.values[index] === stated)
    const index = columns.findIndex((_, index) => fits(index))
    used.add(index)
    return index
  })
}

/** The cells of the row itself that were added up; the begroting is subtracted for a verschil. */
function cellParts({ row, column, parts }: TableCheck, { table, byId }: Rows): Calculation['parts'] {
  const values = byId.get(row)?.row.values ?? []
  return table.columns.flatMap((label, index) => {
    const id = cellId(row as TableRow['id'], table.columns, index)
    if (!parts.includes(id)) return []
    const isSubtracted = columnRole(column) === 'difference' && columnRole(label) === 'base'
    return [{ name: isSubtracted ? `af: ${label}` : label, url: `#${id}`, values: [values[index] ?? null] }]
  })
}

/** The row of another table with the same amount. */
const rowOfOtherTable = ({ parts, computed }: TableCheck, { byId }: Rows): Calculation['parts'] =>
  parts.flatMap((id) => {
    const part = byId.get(id)
    return part
      ? [
          {
            name: `${tableName(part.table)}, ${part.name}`,
            url: `${path.table(part.table.id)}#${id}`,
            values: [computed],
          },
        ]
      : []
  })
