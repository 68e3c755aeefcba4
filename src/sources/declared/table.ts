import type { Role } from '../evidence.ts'
import type { Element } from './element.ts'

/** A cell as its file gives it; without `column` it takes the next that is free. */
export interface SourceCell {
  element: Element
  column?: number
  rowSpan: number
  columnSpan: number
  isHeader: boolean
}

export interface PlacedCell {
  element: Element
  role: Role
}

/** No table that people made is wider, and no cell higher. */
const MOST_COLUMNS = 200
const MOST_ROWS = 10_000

/** For each column the last row that a cell from above takes. */
type Taken = Map<number, number>

const isFree = (taken: Taken, row: number, column: number): boolean => (taken.get(column) ?? 0) < row

function freeColumn(taken: Taken, row: number, from: number): number {
  let column = from
  while (!isFree(taken, row, column) && column < MOST_COLUMNS) column += 1
  return column
}

const between = (value: number, most: number): number => Math.min(Math.max(1, value || 1), most)

function roleOf(cell: SourceCell, table: string, [row, column]: readonly [number, number]): Role {
  return {
    kind: 'cell',
    of: `${table}.${row}.${column}`,
    row,
    column,
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
    ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
    ...(cell.isHeader && { header: true }),
  }
}

/** The cells of a table at their rows and columns, from 1; what spans takes its places. */
export function placeCells(rows: readonly (readonly SourceCell[])[], table: string): PlacedCell[] {
  const taken: Taken = new Map()
  return rows.flatMap((cells, index) => {
    const row = index + 1
    let next = 1
    return cells.map((given): PlacedCell => {
      const columnSpan = between(given.columnSpan, MOST_COLUMNS)
      const rowSpan = between(given.rowSpan, Math.min(MOST_ROWS, rows.length - index))
      const column = freeColumn(taken, row, Math.min(given.column ?? next, MOST_COLUMNS))
      for (let each = column; each < column + columnSpan; each += 1) taken.set(each, row + rowSpan - 1)
      next = column + columnSpan
      return { element: given.element, role: roleOf({ ...given, rowSpan, columnSpan }, table, [row, column]) }
    })
  })
}
