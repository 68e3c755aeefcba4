import type { Line } from '../../lines/line.ts'
import { MONTHS } from '../../text/months.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from './row-facts.ts'

/** Rows that a note takes at most before the next begins. */
const REACH = 15
const DATE = new RegExp(String.raw`^\d{1,2} (?:${MONTHS.join('|')})(?!\p{L})`, 'iu')
const ALONE = /^[1-9]\d{0,2}$/

interface Numbered {
  line: Line
  number: number
}

/** "1 Zie …", or "1" alone on its row; a date and a row that comes back word for word begin no note. */
function numbered(lines: readonly Line[]): Numbered[] {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  return lines.flatMap((line) => {
    if (ALONE.test(line.text)) return [{ line, number: Number(line.text) }]
    if (!line.note || DATE.test(line.text) || (counts.get(line.text) ?? 0) > 1) return []
    return [{ line, number: line.note.number }]
  })
}

/** The series that a row can count on: it stands near the last row of it, and has the next number. */
const countsOn = (series: readonly Numbered[], { line, number }: Numbered): boolean => {
  const last = series.at(-1)
  return last !== undefined && number === last.number + 1 && line.index - last.line.index <= REACH
}

/** Rows that count up together. */
function seriesOf(rows: readonly Numbered[]): Numbered[][] {
  const all: Numbered[][] = []
  for (const row of rows) {
    const open = all.findLast((series) => countsOn(series, row))
    if (open) open.push(row)
    else all.push([row])
  }
  return all.filter(({ length }) => length > 1)
}

/**
 * Rows that by their number stand in a series of notes: a word above carries the number of another of them. One mark that
 * is odd or lost does not make a note running text.
 */
export function noteSeries(
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
  { glued, pageNumbers, contents }: Pick<RowFacts, 'glued' | 'pageNumbers' | 'contents'>,
): Set<number> {
  if (!layout.wrapped) return new Set()
  const free = lines.filter(({ text, index }) => text !== '' && !pageNumbers.has(index) && !contents.has(index))
  const isMarked = ({ line, number }: Numbered): boolean =>
    (glued.plain.get(number) ?? []).some((place) => place < line.start)
  return new Set(
    seriesOf(numbered(free))
      .filter((series) => series.some(isMarked))
      .flatMap((series) => series.map(({ line }) => line.index)),
  )
}

/** A row with a number that opens no note, whatever stands above it. */
export const opensNoNote = ({ text }: Line): boolean => DATE.test(text)
