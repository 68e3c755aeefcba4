import { readLayout } from '../blocks/layout.ts'
import type { Line } from '../lines/line.ts'
import { readLines } from '../lines/lines.ts'
import type { NumberedPage } from './schema/document.ts'

/**
 * Rows at the foot of a page that end with its number.
 *   Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 6
 *                                                         ^ the page; without it, "350" is the paper’s number
 *   Signalement Passende zorg |  6
 */
const FEET = [
  /^(?:Tweede|Eerste) Kamer, vergaderjaar .{5,40}, (?:nr\. ?)?[\dA-Z]{1,4} (\d{1,4})$/,
  /^.{10,160}\|\s*(\d{1,4})$/,
]

/** Rows that are at the foot of pages in some texts and at the head in others: "Pagina 2 van 9", "– 3 –". */
const EITHER = [
  /^(?:[Pp]agina|[Bb]lz\.) (\d{1,4})(?: (?:van|uit|\/) \d{1,4})?$/,
  /^\S.{0,120}\s[Pp]agina (\d{1,4}) (?:van|uit|\/) \d{1,4}$/,
  /^[–-] ?(\d{1,4}) ?[–-]$/,
  /^(\d{1,4}) ?\| ?[Pp] ?a ?g ?i ?n ?a$/,
]

function numberIn(patterns: readonly RegExp[], { furniture, text }: Line): number | null {
  if (furniture !== 'running-header') return null
  const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((number) => number !== undefined)
  return found === undefined ? null : Number(found)
}

type PageStart = (line: Line) => boolean

/** At which end of pages such rows are in this text; null when that is unknown, or they disagree. */
function sideOf(lines: readonly Line[], pageStart: PageStart): 'head' | 'foot' | null {
  const filled = lines.filter(({ text }) => text !== '')
  const rows = filled.flatMap((line, index) =>
    numberIn(EITHER, line) === null ? [] : [{ line, next: filled[index + 1] }],
  )
  const heads = rows.filter(({ line }) => pageStart(line)).length
  const feet = rows.filter(
    ({ next }) => next !== undefined && numberIn(EITHER, next) === null && pageStart(next),
  ).length
  if (heads > 0 === feet > 0) return null
  return heads > 0 ? 'head' : 'foot'
}

/**
 * Pages with their number at the foot. A page starts at a page start, or after the foot of the previous one.
 */
function pagesAbove(lines: readonly Line[], feet: readonly RegExp[], pageStart: PageStart): NumberedPage[] {
  const pages: NumberedPage[] = []
  let start: number | null = null
  let previous: number | null = null
  for (const line of lines) {
    const number = numberIn(feet, line)
    if (number === null) {
      if (pageStart(line)) [start, previous] = [line.start, null]
      continue
    }
    if (start !== null && (previous === null || previous === number - 1))
      pages.push({ number, start, end: line.start })
    ;[start, previous] = [line.end, number]
  }
  return pages
}

/** Pages with their number at the head. A page ends at the next page start. */
function pagesBelow(lines: readonly Line[], pageStart: PageStart, end: number): NumberedPage[] {
  const starts = lines.filter(pageStart)
  return starts.flatMap((line, index) => {
    const number = numberIn(EITHER, line)
    return number === null ? [] : [{ number, start: line.end, end: starts[index + 1]?.start ?? end }]
  })
}

/** The pages of a source text whose number is printed and whose start is visible. Others are not inferred. */
export function numberedPages(source: string): NumberedPage[] {
  const lines = readLines(source)
  const { pageStart } = readLayout(lines)
  const side = sideOf(lines.lines, pageStart)
  if (side === 'head') return pagesBelow(lines.lines, pageStart, source.length)
  return pagesAbove(lines.lines, side === 'foot' ? [...FEET, ...EITHER] : FEET, pageStart)
}
