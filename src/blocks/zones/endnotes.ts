import type { Line } from '../../lines/line.ts'
import { fromRoman } from '../../text/roman.ts'

const TITLE = /^(?:Eindnoten|Noten|Voetnoten)$/i
const LABEL = /^([ivxlcdm]+|[IVXLCDM]+|\d{1,3})\.?[ \t\u00A0]+(?=\S)/

const numberOf = (label: string): number | null => (/^\d+$/.test(label) ? Number(label) : fromRoman(label))

export interface EndnoteRow {
  number: number
  label: string
  wordsAt: number
}

/** The rows under the title "Eindnoten" that open a note: their numbers count up from 1. */
export function endnoteRows(lines: readonly Line[]): Map<number, EndnoteRow> {
  const title = lines.findLastIndex((line) => TITLE.test(line.text))
  const rows = new Map<number, EndnoteRow>()
  for (const line of title < 0 ? [] : lines.slice(title + 1)) {
    const match = LABEL.exec(line.text)
    const number = match?.[1] ? numberOf(match[1]) : null
    if (match?.[1] && number === rows.size + 1)
      rows.set(line.index, { number, label: match[1], wordsAt: line.start + match[0].length })
  }
  return rows
}
