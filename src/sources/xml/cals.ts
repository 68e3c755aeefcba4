/** CALS tables: `table > title?, tgroup > colspec, thead, tbody, tfoot > row > entry`. */
import { addTable, tableName } from '../declared/blocks.ts'
import { childNamed, type Element, elementsIn, elementsNamed } from '../declared/element.ts'
import type { SourceCell } from '../declared/table.ts'
import {
  addNotes,
  addRow,
  type BlockHandler,
  handle,
  type Walk,
  within,
  words,
  wordsWithin,
} from '../declared/walk.ts'
import { NOTES } from './names.ts'

/** The number of each named column, and the first and last column of each named span. */
interface Columns {
  numbers: ReadonlyMap<string, number>
  spans: ReadonlyMap<string, Element>
}

function columnsOf(group: Element): Columns {
  const numbers = new Map<string, number>()
  let number = 0
  for (const { attributes } of elementsIn(group).filter(({ name }) => name === 'colspec')) {
    number = Number(attributes.colnum) || number + 1
    if (attributes.colname) numbers.set(attributes.colname, number)
  }
  const spans = elementsIn(group).filter(({ name }) => name === 'spanspec')
  return { numbers, spans: new Map(spans.map((span) => [span.attributes.spanname ?? '', span])) }
}

function cellOf(entry: Element, { numbers, spans }: Columns, isHeader: boolean): SourceCell {
  const span = spans.get(entry.attributes.spanname ?? '')
  const { namest, nameend, colname, morerows } = { ...span?.attributes, ...entry.attributes }
  const column = numbers.get(namest ?? colname ?? '')
  const last = numbers.get(nameend ?? '') ?? column ?? 1
  return {
    element: entry,
    ...(column !== undefined && { column }),
    columnSpan: last - (column ?? last) + 1,
    rowSpan: (Number(morerows) || 0) + 1,
    isHeader,
  }
}

const isCell = ({ name }: Element): boolean => name === 'entry' || name === 'entrytbl'

function rowsIn(group: Element): SourceCell[][] {
  const columns = columnsOf(group)
  return elementsNamed(group, 'thead', 'tbody', 'tfoot').flatMap((part) =>
    elementsNamed(part, 'row').map((row) =>
      elementsIn(row)
        .filter(isCell)
        .map((entry) => cellOf(entry, columns, part.name === 'thead')),
    ),
  )
}

const CAPTIONS = new Set(['title', 'tabeltitel', 'titel', 'kop'])

function addCaption(walk: Walk, table: Element, name: string): void {
  const caption = childNamed(table, ...CAPTIONS)
  if (!caption) return
  const held = within(walk, { item: null })
  addRow(held, wordsWithin(held, caption), { kind: 'caption', of: name })
}

/** Each group of columns is a table; the caption is that of the first. */
export const table: BlockHandler = (walk, element) => {
  const groups = elementsNamed(element, 'tgroup')
  const names = groups.map(() => tableName(walk))
  addCaption(walk, element, names[0] || tableName(walk))
  for (const [i, group] of groups.entries()) addTable(walk, rowsIn(group), names[i] ?? '')
  const caption = childNamed(element, ...CAPTIONS)
  const below = elementsIn(element).filter((each) => each.name !== 'tgroup' && each !== caption)
  for (const each of below) {
    // Below a table they stand as notes; nothing in it marks them.
    if (NOTES.has(each.name)) words(walk, each)
    else handle(walk, each)
  }
  if (!walk.place.whole) addNotes(walk)
}

/** A table within a row of a table: its words in order. */
export const innerTable: BlockHandler = (walk, element) => addTable(walk, rowsIn(element), '')
