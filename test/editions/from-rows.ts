import type { PublicRows } from '../../src/editions/data/rows.ts'

type Record = { [field: string]: unknown }

/** Records of rows, as the description of `schema/rows.json` says: `a.block` is the block of `a`. */
export const fromRows = ({ same, columns, rows }: PublicRows): object[] =>
  rows.map((row) => {
    const values = Object.entries(same).concat(columns.map((field, at) => [field, row[at]]))
    return values.reduce<Record>((record, [field, value]) => put(record, field.split('.'), value), {})
  })

function put(record: Record, [field = '', ...inner]: string[], value: unknown): Record {
  const own = inner.length > 0 ? put({ ...(record[field] as Record) }, inner, value) : value
  return { ...record, [field]: own }
}

/** A record without what is not known, and its fields by name, at any depth: to compare records. */
export const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const known = Object.entries(value).filter(([, own]) => own !== null)
  const sorted = known.sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted.map(([field, own]) => [field, inOrder(own)]))
}
