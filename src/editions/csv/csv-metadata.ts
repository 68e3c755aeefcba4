import type { Table } from '../../collections/schema/table.ts'
import { slug } from '../../text/slug.ts'

/** Described for every text column, since a program that reads the file has to remove it. */
const APOSTROPHE =
  'een tekst die een rekenblad als formule zou uitvoeren, heeft een apostrof vooraan die niet bij de ' +
  'tekst hoort'

/** The columns that every table starts with. */
export const FIXED_COLUMNS = [
  { name: 'rij', title: 'Anker van de rij', datatype: 'string' },
  { name: 'pad', title: `Omschrijvingen van boven naar beneden; ${APOSTROPHE}`, datatype: 'string' },
  { name: 'omschrijving', title: `Omschrijving; ${APOSTROPHE}`, datatype: 'string' },
  { name: 'niveau', title: 'Niveau in de tabel, vanaf 0', datatype: 'integer' },
] as const

/** Unique names, as CSV on the Web requires: `kolom-2023`, and `kolom-stand-2` for a second "Stand". */
function valueNames(columns: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return columns.map((column) => {
    const name = `kolom-${slug(column) || 'zonder-naam'}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}-${times}`
  })
}

const valueColumns = ({ columns, unit }: Table) =>
  valueNames(columns).map((name, index) => ({
    name,
    titles: { nl: [columns[index] || 'zonder naam'] },
    datatype: 'decimal',
    ...(unit !== null && { 'dc:description': `Eenheid: ${unit}` }),
  }))

/**
 * Describes the columns of `<id>.csv` as in CSV on the Web (W3C Recommendation "Metadata Vocabulary for
 * Tabular Data", 2015), in a file beside it under the name that the standard prescribes. Defaults of the
 * standard are left out: UTF-8, commas, one header row, empty cells for null, columns of strings.
 */
export const csvMetadata = (table: Table) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
  url: `${table.id}.csv`,
  'dc:title': table.number === null ? table.title : `Tabel ${table.number}: ${table.title}`,
  tableSchema: {
    columns: [
      ...FIXED_COLUMNS.map(({ name, title, datatype }) => ({
        name,
        titles: { nl: [name] },
        'dc:description': title,
        ...(datatype !== 'string' && { datatype }),
      })),
      ...valueColumns(table),
    ],
    primaryKey: 'rij',
  },
})
