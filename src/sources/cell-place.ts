/** Where a cell stands in the tables of a file: rows and columns count from 1, spans the places it takes. */
export interface CellPlace {
  table: number
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  header: boolean
}
