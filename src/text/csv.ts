import { parseDutchNumber } from './numbers.ts'

export type Cell = string | number | null

/**
 * How a CSV file is written: what stands between cells, before the file, and in a number for the decimal
 * mark.
 */
interface Dialect {
  separator: string
  /** U+FEFF tells a spreadsheet that the file is UTF-8. */
  mark: string
  decimal: string
}

/** RFC 4180: for programs. */
const PLAIN: Dialect = { separator: ',', mark: '', decimal: '.' }
/** What a Dutch spreadsheet opens without asking: semicolons, a decimal comma, and a byte order mark. */
const SPREADSHEET: Dialect = { separator: ';', mark: '\uFEFF', decimal: ',' }

/** What a spreadsheet would run, blanks before it included; wide forms are read as the narrow ones. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
/** A sign that there is nothing: one or more dashes alone. */
const NOTHING = /^[-–—]+$/u

/**
 * A text that a spreadsheet would take for a formula, behind an apostrophe: then it is a text there too.
 * Numbers as they are printed ('-1.250', '+3%') and a dash for nothing stay as they are: they run nothing.
 */
export function neutral(text: string): string {
  const runs = RUNS.test(text) && !NOTHING.test(text) && parseDutchNumber(text) === null
  return runs ? `'${text}` : text
}

/** Quotes only where they are needed: a separator, a quote, a line break, or spaces at the ends. */
function cellText(cell: Cell, { separator, decimal }: Dialect): string {
  const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : neutral(cell ?? '')
  const quoted = text.includes(separator) || /["\r\n]|^\s|\s$/u.test(text)
  return quoted ? `"${text.replaceAll('"', '""')}"` : text
}

/** CRLF, with a line end after the last row. Null is an empty cell; a number is written as a number. */
const write = (rows: readonly (readonly Cell[])[], dialect: Dialect): string =>
  dialect.mark +
  rows.map((row) => `${row.map((cell) => cellText(cell, dialect)).join(dialect.separator)}\r\n`).join('')

export const toCsv = (rows: readonly (readonly Cell[])[]): string => write(rows, PLAIN)
export const toSpreadsheetCsv = (rows: readonly (readonly Cell[])[]): string => write(rows, SPREADSHEET)
