/**
 * What a file says about itself in named fields: OWMS and DCTERMS in XML, in a file beside it, or in meta
 * tags.
 */
export interface Field {
  /** As the file has it: "OVERHEIDop.dossiernummer", "dcterms:issued". */
  name: string
  value: string
  /** "OVERHEID.Gemeente", "overheid:Gemeente" */
  scheme: string
}

/**
 * Fields by their own name in lower case, whatever stands before it: "DC.title" and "dcterms:title" are
 * "title".
 */
export type Fields = ReadonlyMap<string, readonly Field[]>

const keyOf = (name: string): string => (name.split(/[.:]/).at(-1) ?? name).toLowerCase()

export function fieldsFrom(fields: readonly Field[]): Fields {
  const found = new Map<string, Field[]>()
  for (const { name, value, scheme } of fields) {
    const words = value.replace(/\s+/g, ' ').trim()
    if (words === '') continue
    const known = found.get(keyOf(name)) ?? []
    found.set(keyOf(name), [...known, { name, value: words, scheme }])
  }
  return found
}

/** The first of these fields that is there. */
export const firstOf = (fields: Fields, ...names: string[]): Field | undefined =>
  names.flatMap((name) => fields.get(name) ?? [])[0]
