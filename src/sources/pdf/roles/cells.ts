import type { Row } from '../rows/rows.ts'
import { type Annotator, claim, unnamed } from './paper.ts'

/** Rows that stand in a cell of a table. */
export const cells: Annotator = ({ rows }) => {
  for (const row of unnamed(rows)) if (row.cell) claim(row, 'cell', roleOf(row.cell))
}

function roleOf({ table, row, column, rowSpan, columnSpan, header }: NonNullable<Row['cell']>) {
  return {
    of: `t${table}.${row}.${column}`,
    row,
    column,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(header ? { header } : {}),
  }
}
