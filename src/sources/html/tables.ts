import { addTable, tableName } from '../declared/blocks.ts'
import { childNamed, type Element, elementsIn, elementsNamed } from '../declared/element.ts'
import type { SourceCell } from '../declared/table.ts'
import { addRow, type BlockHandler, flow, within, wordsWithin } from '../declared/walk.ts'
import { HEADINGS } from './names.ts'

const cellOf = (element: Element, isHead: boolean): SourceCell => ({
  element,
  columnSpan: Number(element.attributes.colspan) || 1,
  rowSpan: Number(element.attributes.rowspan) || 1,
  isHeader: isHead || element.name === 'th',
})

function rowsOf(table: Element): SourceCell[][] {
  const rows = (part: Element, isHead: boolean): SourceCell[][] =>
    elementsNamed(part, 'tr').map((row) =>
      elementsIn(row)
        .filter(({ name }) => name === 'td' || name === 'th')
        .map((cell) => cellOf(cell, isHead)),
    )
  return elementsIn(table).flatMap((part) =>
    part.name === 'tr' ? rows({ ...table, children: [part] }, false) : rows(part, part.name === 'thead'),
  )
}

/** A table that only sets parts of a page beside each other. */
function isLayout(table: Element, rows: readonly (readonly SourceCell[])[]): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return true
  const most = Math.max(0, ...rows.map((cells) => cells.length))
  return most <= 1 || elementsNamed(table, 'table', ...HEADINGS).length > 0
}

export const table: BlockHandler = (walk, element) => {
  const rows = rowsOf(element)
  if (isLayout(element, rows)) {
    for (const cell of rows.flat()) flow(walk, cell.element)
    return
  }
  const name = tableName(walk)
  const caption = childNamed(element, 'caption')
  const held = within(walk, { item: null })
  if (caption) addRow(held, wordsWithin(held, caption), { kind: 'caption', of: name })
  addTable(walk, rows, name)
}
