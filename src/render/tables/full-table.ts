import type { Element } from 'hast'
import { h } from 'hastscript'
import { columnSlugs } from '../../collections/cell-id.ts'
import type { Table, TableRow } from '../../collections/schema/table.ts'
import { renderTable } from '../hast/data-table.ts'
import { derivable } from './choices.ts'
import { derivedCell } from './derived.ts'
import { type DifferingAmount, differenceMark } from './difference-mark.ts'
import { sparkline } from './sparkline.ts'
import { parents } from './wholes.ts'
import { yearRun } from './year-columns.ts'

/** The results of checks on a table. Each has the address of its explanation, further down the page. */
export interface Marks {
  /** By row: the address of its calculation, and the columns in which the sum is wrong. */
  sums: ReadonlyMap<string, { url: string; wrong: string[] }>
  /** Cell with a wrong sum → the address of its calculation. */
  wrongSums: ReadonlyMap<string, string>
  /** Cell that was added up to a wrong sum → the address of the calculation. */
  takenCells: ReadonlyMap<string, string>
  /** By cell: what the text says, when that differs. */
  differences: ReadonlyMap<string, DifferingAmount>
}

/**
 * Renders a table for its own page: with rows that can be folded, growth and shares in every cell, marks for
 * sums that were checked and for amounts that the text states otherwise, and a sparkline of each row over the
 * years. Without a script nothing is folded, and marks are links.
 */
export function renderFullTable(table: Table, marks: Marks): Element {
  const holders = new Set([...parents(table.rows).values()].flatMap((parent) => parent?.id ?? []))
  const derivation = derivable(table)
  const slugs = columnSlugs(table.columns)
  return renderTable(table, {
    views: true,
    before: (row) => (holders.has(row.id) ? [foldButton(row)] : []),
    after: (row) => sumMark(row, marks),
    beside: (row, index) => [
      ...derivedCell(row, index, derivation),
      ...cellMarks(`${row.id}.${slugs[index]}`, marks),
    ],
    last: courseColumn(table),
  })
}

/** Hidden until the script that makes it work shows it. */
const foldButton = (row: TableRow): Element =>
  h('button.vouw', {
    type: 'button',
    hidden: true,
    ariaExpanded: 'true',
    ariaLabel: `Onderdelen van ${row.label}`,
  })

function sumMark({ id, label }: TableRow, { sums }: Marks): Element[] {
  const sum = sums.get(id)
  if (!sum) return []
  const isWrong = sum.wrong.length > 0
  const words = isWrong ? `Som van ${label} wijkt af in ${sum.wrong.join(', ')}` : `Som van ${label} klopt`
  return [
    h('a.toont.som', {
      href: sum.url,
      className: isWrong ? ['fout'] : [],
      ariaLabel: `${words}: de berekening`,
    }),
  ]
}

function cellMarks(cell: string, { differences, wrongSums, takenCells }: Marks): Element[] {
  const sum = wrongSums.get(cell)
  const taken = takenCells.get(cell)
  return [
    ...differenceMark(differences.get(cell)),
    ...(sum ? [wrongMark(sum, 'De onderdelen zijn samen iets anders')] : []),
    ...(taken && !sum ? [wrongMark(taken, 'Telt mee in een som die niet klopt')] : []),
  ]
}

const wrongMark = (href: string, words: string): Element =>
  h('a.toont.fout', { href, ariaLabel: `${words}: de berekening` })

function courseColumn(table: Table): { head: Element; cell: (row: TableRow) => Element } | null {
  const run = yearRun(table.columns)
  if (run.length === 0) return null
  return {
    head: h('th.verloop', { scope: 'col' }, 'Verloop'),
    cell: (row) => h('td.verloop', sparkline(table, row, run) ?? []),
  }
}
