import type { Element } from 'hast'
import { h } from 'hastscript'
import { columnSlugs } from '../../collections/cell-id.ts'
import type { Table, TableRow } from '../../collections/schema/table.ts'
import { renderTable } from '../hast/data-table.ts'
import { derivable } from './choices.ts'
import { derivedCell } from './derived.ts'
import { differenceMark, type Said } from './difference-mark.ts'
import { sparkline } from './sparkline.ts'
import { parents } from './wholes.ts'
import { yearRun } from './year-columns.ts'

/** What is known about a table beside its figures: both lead to a place further down its page. */
export interface Marks {
  /** By row: where its calculation is, and the columns that it does not hold in. */
  sums: ReadonlyMap<string, { url: string; wrong: string[] }>
  /** By cell whose sum does not hold: where its calculation is. */
  wrongSums: ReadonlyMap<string, string>
  /** By cell that such a sum took: where the calculation is. */
  takenCells: ReadonlyMap<string, string>
  /** By cell: where the statement of the text is that differs from it, and what the text says. */
  differences: ReadonlyMap<string, Said>
}

/**
 * The table of a table's own page: rows that can be folded, growth and shares in every cell, a mark at what
 * was proved and at what the text says otherwise, and the course of a row over the years. Without a script
 * nothing is folded, and marks are links.
 */
export function renderFullTable(table: Table, marks: Marks): Element {
  const holders = new Set([...parents(table.rows).values()].flatMap((parent) => parent?.id ?? []))
  const known = derivable(table)
  const slugs = columnSlugs(table.columns)
  return renderTable(table, {
    views: true,
    before: (row) => (holders.has(row.id) ? [foldButton(row)] : []),
    after: (row) => sumMark(row, marks),
    beside: (row, index) => [
      ...derivedCell(row, index, known),
      ...cellMarks(`${row.id}.${slugs[index]}`, marks),
    ],
    last: courseColumn(table),
  })
}

/** Shown by the script that makes it work. */
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
  const wrong = sum.wrong.length > 0
  const words = wrong ? `Som van ${label} wijkt af in ${sum.wrong.join(', ')}` : `Som van ${label} klopt`
  return [
    h('a.toont.som', {
      href: sum.url,
      className: wrong ? ['fout'] : [],
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
