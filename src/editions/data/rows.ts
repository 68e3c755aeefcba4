/**
 * Writes records as rows: the names of the fields once, and only values for each record. In a large library
 * the names would take more than half of the space.
 *
 *     [{document: 'nota', block: 'p1', start: 4}, {document: 'nota', block: 'p2', start: 9}]
 *     {same: {document: 'nota'}, columns: ['block', 'start'], rows: [['p1', 4], ['p2', 9]]}
 */
import { z } from 'zod'

/** The path of a field in a record: `block`, `a.document`. */
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

/** How records become rows: fields with the same value in all records, and fields that are flattened. */
export interface RowForm {
  same: readonly Field[]
  open: readonly Field[]
}

/** Converts records to rows. Every field that some record has is a column. */
export function inRows(records: readonly object[], { same, open }: RowForm): PublicRows {
  const all = records.map((record) => flattened(record as Fields, open))
  const [first = {}] = all
  const own = columnsOf(all).filter((field) => !same.includes(field))
  return {
    same: Object.fromEntries(Object.entries(first).filter(([field]) => same.includes(field))),
    columns: own,
    rows: all.map((fields) => own.map((field) => fields[field] ?? null)),
  }
}

/** Flattens fields: `{a: {block: 'p1'}}` → `{'a.block': 'p1'}`. */
function flattened(record: Fields, open: readonly Field[]): Fields {
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
