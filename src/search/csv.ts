/** What was found as a table for a spreadsheet: semicolons, as Dutch spreadsheets expect, and a mark that it is UTF-8. */
import type { Answer, Hit } from './answer.ts'

const COLUMNS = ['nummer', 'document', 'plaats', 'alinea', 'tekst', 'alles gevonden', 'verwijzing', 'adres'] as const

/** `site` is the address of the site’s root; the addresses in the file are whole ones. */
export const toCsv = ({ passages }: Answer, site: URL): string =>
  `\ufeff${[COLUMNS, ...passages.map((hit, at) => rowOf(hit, at, site))].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`

function rowOf({ document, section, name, text, full, url }: Hit, at: number, site: URL): string[] {
  const address = new URL(url, site).href
  const title = document?.title ?? ''
  return [String(at + 1), title, section.join(' › '), name, text, full ? 'ja' : 'een deel', citation(document, name), address]
}

/** `Brief over de voortgang (kst-29538-350), alinea 12` */
const citation = (document: Hit['document'], name: string): string => (document ? `${document.cited ?? document.title}, ${name}` : name)

/** A cell that starts like a formula is kept a text. */
const cell = (text: string): string => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
