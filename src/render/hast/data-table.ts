import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatNumber } from '../../catalogue/format.ts'
import { numberedName } from '../../catalogue/table-name.ts'
import { columnSlugs } from '../../collections/cell-id.ts'
import type { Table, TableRow } from '../../collections/schema/table.ts'
import { isTotal } from '../../extract/tables/sums-of-totals.ts'
import { element } from '../html/element.ts'
import { hidden } from '../text/hidden.ts'
import { softBreaks } from '../text/soft-breaks.ts'

/** What a page adds to a table. */
export interface TableParts {
  /** Adds the level of rows, and elements around labels and figures, for the script that changes views. */
  views: boolean
  /** Elements before the label of a row. */
  before: (row: TableRow) => Element[]
  /** Elements after the label of a row. */
  after: (row: TableRow) => Element[]
  /** Elements after the figure of a cell. */
  beside: (row: TableRow, index: number) => Element[]
  /** An extra last column: its head, and its cell in each row. */
  last: { head: Element; cell: (row: TableRow) => Element } | null
}

export const NO_PARTS: TableParts = {
  views: false,
  before: () => [],
  after: () => [],
  beside: () => [],
  last: null,
}

/**
 * Renders a table in a container that scrolls, while its head and first column stay in view. Every row and
 * every cell has its anchor.
 */
export function renderTable(table: Table, parts: TableParts = NO_PARTS): Element {
  const name = numberedName(table)
  const slugs = columnSlugs(table.columns)
  return h('div.table-scroll', { tabIndex: 0, role: 'region', ariaLabel: name }, [
    h('table.cijfers', { className: tableClasses(table) }, [
      h('caption.vh', name),
      h('thead', renderHead(table, parts)),
      h(
        'tbody',
        table.rows.map((row) => renderRow(row, slugs, parts)),
      ),
    ]),
  ])
}

/** `plat`: no levels. `woorden`: more cells have words than figures, so that it is styled as text. */
const tableClasses = (table: Table): string[] => [
  ...(table.rows.every(({ level }) => level === 0) ? ['plat'] : []),
  ...(isWordy(table) ? ['woorden'] : []),
]

function isWordy({ rows }: Table): boolean {
  const cells = rows.flatMap((row) =>
    row.values.map((value, index) => ({ value, words: wordsIn(row, index) })),
  )
  const figures = cells.filter(({ value }) => value !== null).length
  return cells.filter(({ value, words }) => value === null && words !== '').length > figures
}

const renderHead = ({ unit, corner, columns }: Table, { last }: TableParts): Element =>
  element('tr', {}, [
    element('th', { scope: 'col' }, [unit ?? corner ?? hidden('Onderdeel')]),
    ...columns.map((label) => element('th', { scope: 'col' }, softBreaks(label))),
    ...(last ? [last.head] : []),
  ])

const classesOf = ({ level, label }: TableRow): string[] => [
  `n${Math.min(level, 4)}`,
  ...(isTotal(label) ? ['totaal'] : []),
]

function renderRow(row: TableRow, slugs: readonly string[], parts: TableParts): Element {
  const { views, before, after, last } = parts
  const name = softBreaks(row.label)
  const nameNodes = views ? [element('span', { className: ['naam'] }, name)] : name
  const label = element('span', { className: ['label'] }, [...before(row), ...nameNodes, ...after(row)])
  return element('tr', { id: row.id, className: classesOf(row), dataLevel: views ? row.level : undefined }, [
    element('th', { scope: 'row' }, [label]),
    ...slugs.map((slug, index) => element('td', { id: `${row.id}.${slug}` }, figure(row, index, parts))),
    ...(last ? [last.cell(row)] : []),
  ])
}

function figure(row: TableRow, index: number, { views, beside }: TableParts): (Element | string)[] {
  const value = row.values[index] ?? null
  const text = value === null ? wordsIn(row, index) : formatNumber(value)
  return [views ? element('span', {}, [text]) : text, ...beside(row, index)]
}

/** The words in a cell without a number, as printed; '' when there is only a dash. */
function wordsIn({ printed }: TableRow, index: number): string {
  const words = printed?.[index] ?? ''
  return /[\p{L}\d✔✓+]/u.test(words) ? words : ''
}
