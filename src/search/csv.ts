/** What was found as a table for a spreadsheet: semicolons, as Dutch spreadsheets expect, and a mark that it is UTF-8. */
import type { Answer, Hit } from './answer.ts'

const COLUMNS = [
  'nummer',
  'document',
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
  `\ufeff${[COLUMNS, ...passages.map((hit, at) => rowOf(hit, at, whole(hit.url)))].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`

function rowOf({ document, section, name, text, full }: Hit, at: number, address: string): string[] {
  const title = document?.title ?? ''
  return [
    String(at + 1),
    title,
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

/** A cell that starts like a formula is kept a text. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
