import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Table, TableRow } from '../../collections/schema/table.ts'
import { formatNumber } from '../format.ts'
import { hidden } from '../text/hidden.ts'

/** Column label to the last part of a cell's id: '2023' → '2023', 'Stand 1e suppl.' → 'stand-1e-suppl'. */
export const columnSlug = (column: string): string =>
  column
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** How to show a table: with ids for its rows and cells, or without when it stands on a page of its own. */
export interface TableView {
  ids: boolean
  /** Rows whose stated sum is right or wrong, for a mark beside the label. */
  checks: boolean
}

/** A table in a container that scrolls inside itself, head and first column in view. */
export function renderTable(table: Table, view: TableView): Element {
  const name = [table.number && `Tabel ${table.number}`, table.title].filter(Boolean).join(': ')
  return h('div.table-scroll', { tabIndex: 0, role: 'region', ariaLabel: name }, [
    h('table.cijfers', [
      h('caption.vh', name),
      h(
        'thead',
        h('tr', [
          h('th', { scope: 'col' }, table.unit ?? hidden('Onderdeel')),
          ...table.columns.map((label) => h('th', { scope: 'col' }, label)),
        ]),
      ),
      h(
        'tbody',
        table.rows.map((row) => renderRow(table, row, view)),
      ),
    ]),
  ])
}

function renderRow(table: Table, row: TableRow, view: TableView): Element {
  const marks = view.checks ? checkMark(table, row) : []
  return h('tr', { id: view.ids ? row.id : undefined, className: [`n${Math.min(row.level, 4)}`] }, [
    h('th', { scope: 'row' }, h('span.label', row.label, marks)),
    ...table.columns.map((column, index) => renderCell(row, column, row.values[index] ?? null, view)),
  ])
}

const renderCell = (row: TableRow, column: string, value: number | null, view: TableView): Element =>
  h('td', { id: view.ids ? `${row.id}.${columnSlug(column)}` : undefined }, formatNumber(value))

function checkMark(table: Table, row: TableRow): Element[] {
  const checks = table.checks.filter((check) => check.row === row.id)
  if (!checks.length) return []
  const wrong = checks.filter((check) => !check.ok)
  return wrong.length
    ? [h('span.sum.wrong', `som wijkt af in ${wrong.map((check) => check.column).join(', ')}`)]
    : [h('span.sum', '✓', hidden(' som klopt'))]
}
