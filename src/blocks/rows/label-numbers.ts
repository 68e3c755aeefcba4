import type { Line } from '../../lines/line.ts'

const LABEL = /^(?:Vraag|Vragen|Antwoord|Antwoorden)$/u
const NUMBERS = /^\d{1,3}(?:(?:, ?| en | t\/m )\d{1,3}){0,12}[.:]?$/u
/** So many prove that the numbers are those of the labels above them. */
const PROVEN = 2

/** "1" right under "Vraag": a row of numbers that belongs to the label on the row above it. */
export function labelNumbers(lines: readonly Line[]): Set<number> {
  const found = lines.filter(
    ({ index, text }) => NUMBERS.test(text) && LABEL.test(lines[index - 1]?.text ?? ''),
  )
  return new Set(found.length < PROVEN ? [] : found.map(({ index }) => index))
}
