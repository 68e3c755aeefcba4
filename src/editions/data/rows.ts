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

type Fields = Readonly<Record<Field, unknown>>

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
  const all = records.map((record) => opened(record as Fields, open))
  const [first = {}] = all
  const own = columnsOf(all).filter((field) => !same.includes(field))
  return {
    same: Object.fromEntries(Object.entries(first).filter(([field]) => same.includes(field))),
    columns: own,
    rows: all.map((fields) => own.map((field) => fields[field] ?? null)),
  }
}

/** `{a: {block: 'p1'}}` → `{'a.block': 'p1'}`, where `a` is opened up. */
function opened(record: Fields, open: readonly Field[]): Fields {
  if (open.length === 0) return record
  const fields: Record<Field, unknown> = {}
  for (const [field, value] of Object.entries(record))
    if (!open.includes(field)) fields[field] = value
    else for (const [inner, own] of Object.entries(value as Fields)) fields[`${field}.${inner}`] = own
  return fields
}

function columnsOf(all: readonly Fields[]): Field[] {
  const columns = new Set<Field>()
  for (const fields of all) for (const field in fields) columns.add(field)
  return [...columns]
}
