/** Writes results as a CSV file for a spreadsheet. */
import { type Cell, toSpreadsheetCsv } from '../../text/csv.ts'
import type { Answer, Hit } from './answer.ts'

const COLUMNS = [
  'nummer',
  'document',
  'jaar',
  'soort',
  'plaats',
  'alinea',
  'bladzijde',
  'tekst',
  'alles gevonden',
  'verwijzing',
  'adres',
] as const

/** Makes an address of a passage absolute. */
export type Whole = (url: string) => string

export const toCsv = ({ passages }: Answer, whole: Whole): string =>
  toSpreadsheetCsv([COLUMNS, ...passages.map((hit, index) => rowOf(hit, index, whole(hit.url)))])

function rowOf({ document, section, name, page, text, full }: Hit, index: number, address: string): Cell[] {
  return [
    index + 1,
    document?.title ?? null,
    document?.years?.join(', ') ?? null,
    document?.kind ?? null,
    section.join(' › '),
    name,
    page ?? null,
    text,
    full ? 'ja' : 'een deel',
    citation(document, page ? `p. ${page}, ${name}` : name),
    address,
  ]
}

/** `Brief over de voortgang (kst-29538-350), alinea 12` */
const citation = (document: Hit['document'], name: string): string =>
  document ? `${document.cited ?? document.title}, ${name}` : name
