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
  /**
   * Whether a script and a style sheet work on it: then the level, the label
   * and each figure can be told apart.
   */
  views: boolean
  /** Before and after the label of a row. */
  before: (row: TableRow) => Element[]
  after: (row: TableRow) => Element[]
  /** After the figure of a cell. */
  beside: (row: TableRow, index: number) => Element[]
  /** Behind the last column: its head, and its cell in each row. */
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
 * A table in a container that scrolls inside itself, head and first column in view; every
 * row and every cell has its anchor.
 */
export function renderTable(table: Table, parts: TableParts = NO_PARTS): Element {
  const name = numberedName(table)
  const slugs = columnSlugs(table.columns)
  return h('div.table-scroll', { tabIndex: 0, role: 'region', ariaLabel: name }, [
    h('table.cijfers', { className: formOf(table) }, [
      h('caption.vh', name),
      h('thead', renderHead(table, parts)),
      h(
        'tbody',
        table.rows.map((row) => renderRow(row, slugs, parts)),
      ),
    ]),
  ])
}

/** `plat`: without levels. `woorden`: more cells have words than figures, so that they are read as text. */
const formOf = (table: Table): string[] => [
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
  const shown = views ? [element('span', { className: ['naam'] }, name)] : name
  const label = element('span', { className: ['label'] }, [...before(row), ...shown, ...after(row)])
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

/** A cell that holds words instead of a number, as it is printed; a lone dash is an empty cell. */
function wordsIn({ printed }: TableRow, index: number): string {
  const words = printed?.[index] ?? ''
  return /[\p{L}\d✔✓+]/u.test(words) ? words : ''
}
