import type { Line } from '../../lines/line.ts'
import type { Span } from './cells.ts'

/** Parts of lines that make one cell; none for an empty cell. */
export type Cell = { line: Line; span: Span }[]

/** A cell of all words of its line. */
export const wholeLine = (line: Line): Cell => [{ line, span: { from: 0, to: line.text.length } }]

/**
 * A table whose rows are rows of text, as a PDF gives it. Cells are places in lines; a label may take
 * several.
 */
export interface RowTable {
  caption: Line[]
  /** Rows over the header that head no single column, and then the header cells. */
  corner: Cell
  header: Cell[]
  rows: Cell[][]
  lines: Line[]
  /** Rows whose values may belong to any column: they stand whole in the place of the label. */
  doubtful: Line[]
  /** Only the places of the words tell that it is a table. */
  byPlace?: true
}
