/**
 * Records as rows: the names of the fields once, and of each record only the values. Of a large library the
 * names of fields would be more than half of what its lists are.
 *
 *     [{document: 'nota', block: 'p1', start: 4}, {document: 'nota', block: 'p2', start: 9}]
 *     {same: {document: 'nota'}, columns: ['block', 'start'], rows: [['p1', 4], ['p2', 9]]}
 */
import { z } from 'zod'

/** A field of a record, or of what stands in it: `block`, `a.document`. */
type Field = string

type Row = readonly (readonly [Field, unknown])[]

const HOW_TO_READ =
  'Een lijst in rijen. In elke rij staan de waarden van een record, in de volgorde van columns; wat in ' +
  'same staat, hebben alle records. a.block is het veld block van a. Waar een record een veld niet heeft, ' +
  'staat null. Zo gelezen is elke rij een record van het schema met de naam van de lijst.'

export const PublicRows = z
  .strictObject({
    same: z.record(z.string(), z.unknown()),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
  })
  .describe(HOW_TO_READ)
export type PublicRows = z.infer<typeof PublicRows>

/** How records become rows: the fields that all have in common, and those that are opened up. */
export interface RowForm {
  same: readonly Field[]
  open: readonly Field[]
}

/** A column is a field that some record has. There is at least one record, or nothing is the same. */
export function inRows(records: readonly object[], { same, open }: RowForm): PublicRows {
  const all = records.map((record) => fieldsOf(record, open))
  const [first = []] = all
  const columns = [...new Set(all.flatMap((row) => row.map(([field]) => field)))]
  const own = columns.filter((field) => !same.includes(field))
  return {
    same: Object.fromEntries(first.filter(([field]) => same.includes(field))),
    columns: own,
    rows: all.map((row) => valuesOf(row, own)),
  }
}

/** `{a: {block: 'p1'}}` → `a.block`, `p1`, where `a` is opened up. */
const fieldsOf = (record: object, open: readonly Field[]): Row =>
  Object.entries(record).flatMap(([field, value]) =>
    open.includes(field)
      ? Object.entries(value as object).map(([inner, of]) => [`${field}.${inner}`, of] as const)
      : [[field, value] as const],
  )

function valuesOf(row: Row, columns: readonly Field[]): unknown[] {
  const values = new Map(row)
  return columns.map((field) => values.get(field) ?? null)
}
