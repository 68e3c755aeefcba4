/** What was found as a table for a spreadsheet. */
import { type Cell, toSpreadsheetCsv } from '../../text/csv.ts'
import type { Answer, Hit } from './answer.ts'

const COLUMNS = [
  'nummer',
  'document',
  'jaar',
  'soort',
  'plaats',
  'alinea',
  'tekst',
  'alles gevonden',
  'verwijzing',
  'adres',
] as const

/** Makes of the address of a passage a whole one. */
export type Whole = (url: string) => string

export const toCsv = ({ passages }: Answer, whole: Whole): string =>
  toSpreadsheetCsv([COLUMNS, ...passages.map((hit, at) => rowOf(hit, at, whole(hit.url)))])

function rowOf({ document, section, name, text, full }: Hit, at: number, address: string): Cell[] {
  return [
    at + 1,
    document?.title ?? null,
    document?.years?.join(', ') ?? null,
    document?.kind ?? null,
    section.join(' › '),
    name,
    text,
    full ? 'ja' : 'een deel',
    citation(document, name),
    address,
  ]
}

/** `Brief over de voortgang (kst-29538-350), alinea 12` */
const citation = (document: Hit['document'], name: string): string =>
  document ? `${document.cited ?? document.title}, ${name}` : name
