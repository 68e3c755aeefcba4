import { z } from 'zod'
import { DocumentId } from '../../seed/seed-schema.ts'
import { Range } from '../../text/range.ts'
import { BlockId } from './block.ts'

/**
 * A row. `path` has the labels from the top of the tree to this row, since labels such as "Overige" repeat.
 */
export const TableRow = z.strictObject({
  /** `tabel-15.r12` */
  id: BlockId,
  label: z.string(),
  path: z.array(z.string()),
  level: z.number().int().min(0),
  /** In the unit of the table. Null is an empty cell, which is not zero. */
  values: z.array(z.number().nullable()),
  /** The cells as printed: `(75)` for -75, `–` for null. */
  printed: z.array(z.string()).optional(),
  source: z.array(Range),
})
export type TableRow = z.infer<typeof TableRow>

/**
 * What a check adds up, if not the rows below a row:
 * - `columns`: the cells of one row, as in begroting + mutaties = stand;
 * - `total`: the rows above a row "Totaal";
 * - `tables`: the row of another table that this row repeats; `parts` are then rows of that table.
 */
const CHECK_KINDS = ['columns', 'total', 'tables'] as const

/** A sum that the table states: by default of the rows directly below a row, per column. */
export const TableCheck = z.strictObject({
  row: BlockId,
  column: z.string(),
  stated: z.number(),
  computed: z.number(),
  ok: z.boolean(),
  /** The rows that were added up; in a sum over columns the cells. */
  parts: z.array(BlockId),
  kind: z.enum(CHECK_KINDS).optional(),
})
export type TableCheck = z.infer<typeof TableCheck>

export const Table = z.strictObject({
  /** `<document>.<table>`, e.g. `begroting-2023-vws-artikel-3.tabel-15` */
  id: z.string(),
  document: DocumentId,
  block: BlockId,
  number: z.string().nullable(),
  title: z.string(),
  /** `x € 1.000`, `%`, or null. */
  unit: z.string().nullable(),
  /** The text above the row labels, if that is not a unit. */
  corner: z.string().optional(),
  columns: z.array(z.string()),
  rows: z.array(TableRow),
  checks: z.array(TableCheck),
})
export type Table = z.infer<typeof Table>
