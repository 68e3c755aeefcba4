import type { Leaf, Piece } from './shapes.ts'

/** A cell with words, its place counted from 1. */
export interface PlacedCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  pieces: Piece[]
}

/**
 * The cells of a table as they are read: row by row, but column by column where several rows are the head of
 * it, so that the words above a column follow on one another.
 */
export function tableLeaves(cells: readonly PlacedCell[], heads: number, table: number): Leaf[] {
  const titles = titleRows(cells)
  const isHead = ({ row }: PlacedCell): boolean => row > titles && row <= heads
  const byRow = (a: PlacedCell, b: PlacedCell): number => a.row - b.row || a.column - b.column
  const byColumn = (a: PlacedCell, b: PlacedCell): number => a.column - b.column || a.row - b.row
  const title = cells.filter(({ row }) => row <= titles && row <= heads).sort(byRow)
  const head = cells.filter(isHead).sort(byColumn)
  const body = cells.filter(({ row }) => row > heads).sort(byRow)
  return [...title, ...head, ...body].map(({ pieces, ...place }) => ({
    pieces,
    cell: { ...place, table, header: place.row <= heads },
  }))
}

/** A first row of one cell, above several, is the title of the table. */
function titleRows(cells: readonly PlacedCell[]): number {
  const [first = [], second = []] = [1, 2].map((row) => cells.filter((cell) => cell.row === row))
  return first.length === 1 && first[0]!.column === 1 && second.length > 1 ? 1 : 0
}
