import type { Line } from './line.ts'
import { partOfLine } from './part-of-line.ts'

/** The first item of a list on the row of its introduction: "… zijn: 1. Samen vitaal ouder worden". */
const INLINE = /:[ \u00A0]+(?=1\.[ \u00A0]\S)/

function splitLine(line: Line): Line[] {
  const match = INLINE.exec(line.text)
  const at = match ? match.index + match[0].length : 0
  return match ? [partOfLine(line, 0, match.index + 1), partOfLine(line, at, line.text.length)] : [line]
}

/**
 * Splits the first item of a list from the row that introduces it, when the next row with words is item "2.".
 * Both parts keep the index of the row.
 */
export function splitInlineNumbers(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const next = lines.slice(i + 1, i + 4).find((row) => row.text !== '')
    return next?.marker?.label === '2.' && !line.marker ? splitLine(line) : [line]
  })
}
