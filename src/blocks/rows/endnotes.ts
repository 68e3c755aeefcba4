import { fromRoman } from '../../text/roman.ts'
import type { PrintedText } from '../printed-text.ts'
import type { NoteOpening, RowFacts } from './row-facts.ts'

const TITLE = /^(?:Eindnoten|Noten|Voetnoten)$/i
const LABEL = /^([ivxlcdm]+|[IVXLCDM]+|\d{1,3})\.?[ \t\u00A0]+(?=\S)/

const numberOf = (label: string): number | null => (/^\d+$/.test(label) ? Number(label) : fromRoman(label))

/** The rows under the title "Eindnoten" that open a note: their numbers count up from 1. */
export function endnoteRows({ lines, layout }: Pick<PrintedText, 'lines' | 'layout'>): RowFacts['endnotes'] {
  if (!layout.wrapped) return new Map()
  const title = lines.findLastIndex((line) => TITLE.test(line.text))
  const rows = new Map<number, NoteOpening>()
  for (const line of title < 0 ? [] : lines.slice(title + 1)) {
    const match = LABEL.exec(line.text)
    const number = match?.[1] ? numberOf(match[1]) : null
    if (match?.[1] && number === rows.size + 1)
      rows.set(line.index, { number, label: match[1], wordsAt: line.start + match[0].length })
  }
  return rows
}
