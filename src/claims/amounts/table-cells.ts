import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Table } from '../../collections/schema/table.ts'
import { exactSum, parseDutchNumber } from '../../text/numbers.ts'
import type { Amount } from './amount.ts'
import { eurosPer } from './compare/budget-rows.ts'
import { yearsIn } from './read/years.ts'

interface Cell {
  text: string
  start: number
  /** The index of its column, not counting the labels. */
  column: number
}

/**
 * The cells with values of a table block, with their offsets: without the caption, the header and the row
 * labels.
 */
function* cellsOf(block: Block): Generator<Cell> {
  let at = 0
  for (const [line, text] of block.text.split('\n').entries()) {
    let start = at
    for (const [index, cell] of text.split('\t').entries()) {
      if (line > 1 && index > 0) yield { text: cell, start, column: index - 1 }
      start += cell.length + 1
    }
    at += text.length + 1
  }
}

const yearOf = (column: string): number | null =>
  yearsIn(`in ${/(?:19|20)\d{2}/u.exec(column)?.[0] ?? ''}`)[0]?.from ?? null

function toAmount(
  { text, start, column }: Cell,
  { block, columns, unit }: Table,
  document: Document,
): Amount[] {
  const number = parseDutchNumber(text)
  const euros = number?.percentage ? null : eurosPer(unit)
  if (!number || (!number.percentage && euros === null && unit !== '%')) return []
  const lead = text.length - text.trimStart().length
  const shown = text.trim()
  const year = yearOf(columns[column] ?? '')
  const place = {
    document: document.id,
    block,
    start: start + lead,
    end: start + lead + shown.length,
    text: shown,
  }
  const size = {
    value: exactSum([number.value * (euros ?? 1)]),
    precision: (euros ?? 1) * Number(`1e-${number.decimals}`),
  }
  const period = year === null ? null : { from: year, to: year, every: [] }
  return [
    {
      ...place,
      ...size,
      unit: euros === null ? 'percent' : 'eur',
      hedge: null,
      period,
      about: null,
      comparison: null,
    },
  ]
}

/**
 * The numbers of a table, with the unit of the table and the year of their column; none when the unit is
 * unknown.
 */
export function amountsOfTable(block: Block, table: Table, document: Document): Amount[] {
  return [...cellsOf(block)].flatMap((cell) => toAmount(cell, table, document))
}
