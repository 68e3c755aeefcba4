type Cell = string | number | null

/** Quotes only where RFC 4180 asks for them: a comma, a quote, a line break, or spaces at the ends. */
function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows to CSV as in RFC 4180: commas, CRLF, a line end after the last row. Null is an empty cell. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
