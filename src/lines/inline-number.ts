import type { Line } from './line.ts'
import { partOfLine } from './part-of-line.ts'

/**
 * "… zijn: 1. Samen vitaal ouder worden" with "2. …" as the next filled row: the first item stayed behind its
 * introduction.
 */
const INLINE = /:[ \u00A0]+(?=1\.[ \u00A0]\S)/

function splitLine(line: Line): Line[] {
  const match = INLINE.exec(line.text)
  const at = match ? match.index + match[0].length : 0
  return match ? [partOfLine(line, 0, match.index + 1), partOfLine(line, at, line.text.length)] : [line]
}

/** Cuts the first item of a list off the row that introduces it. Both parts keep the index of their row. */
export function splitInlineNumbers(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const next = lines.slice(i + 1, i + 4).find((row) => row.text !== '')
    return next?.marker?.label === '2.' && !line.marker ? splitLine(line) : [line]
  })
}
