import { parseDutchNumber } from './numbers.ts'

export type Cell = string | number | null

/** How a CSV file is written. */
interface Dialect {
  separator: string
  /** The byte order mark U+FEFF, or nothing. It tells a spreadsheet that the file is UTF-8. */
  byteOrderMark: string
  decimalMark: string
}

/** RFC 4180: for programs. */
const PLAIN: Dialect = { separator: ',', byteOrderMark: '', decimalMark: '.' }
/** A Dutch spreadsheet opens this without asking: semicolons, a decimal comma and a byte order mark. */
const SPREADSHEET: Dialect = { separator: ';', byteOrderMark: '\uFEFF', decimalMark: ',' }

/**
 * The beginning of a cell that a spreadsheet would run as a formula, with any blanks before it. Full-width
 * forms are read as the ordinary signs.
 */
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
/** A cell that says "nothing": one or more dashes alone. */
const ONLY_DASHES = /^[-–—]+$/u

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula, so that it stays a text.
 * Printed numbers ('-1.250', '+3%') and lone dashes stay as they are: they run nothing.
 */
export function withoutFormula(text: string): string {
  const isFormula = FORMULA_START.test(text) && !ONLY_DASHES.test(text) && parseDutchNumber(text) === null
  return isFormula ? `'${text}` : text
}

/** Quotes a cell only where needed: around a separator, a quote, a line break, or spaces at the ends. */
function cellText(cell: Cell, { separator, decimalMark }: Dialect): string {
  const text = typeof cell === 'number' ? String(cell).replace('.', decimalMark) : withoutFormula(cell ?? '')
  const needsQuotes = text.includes(separator) || /["\r\n]|^\s|\s$/u.test(text)
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}

/** Lines end in CRLF, also the last. Null is an empty cell; a number is written as a number. */
const write = (rows: readonly (readonly Cell[])[], dialect: Dialect): string =>
  dialect.byteOrderMark +
  rows.map((row) => `${row.map((cell) => cellText(cell, dialect)).join(dialect.separator)}\r\n`).join('')

export const toCsv = (rows: readonly (readonly Cell[])[]): string => write(rows, PLAIN)
export const toSpreadsheetCsv = (rows: readonly (readonly Cell[])[]): string => write(rows, SPREADSHEET)
