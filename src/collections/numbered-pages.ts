import { readLayout } from '../blocks/layout.ts'
import type { Line } from '../lines/line.ts'
import { readLines } from '../lines/lines.ts'
import type { NumberedPage } from './schema/document.ts'

/**
 * Rows that stand at the foot of a page and end with its number.
 *   Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 6
 *                                                         ^ the page; without it, "350" is the paper’s number
 *   Signalement Passende zorg |  6
 */
const FEET = [
  /^(?:Tweede|Eerste) Kamer, vergaderjaar .{5,40}, (?:nr\. ?)?[\dA-Z]{1,4} (\d{1,4})$/,
  /^.{10,160}\|\s*(\d{1,4})$/,
]

/**
 * Rows that stand at the foot of the pages of one text, and at their head in
 * another: "Pagina 2 van 9", "– 3 –".
 */
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

/**
 * Where the rows stand that could be at either end of a page: all that is seen must
 * say the same, else it is not known.
 */
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

/** Pages with their number at the foot: from a page start, or from the foot of the page before. */
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

/** Pages with their number at the head: each up to the next page start. */
function pagesBelow(lines: readonly Line[], pageStart: PageStart, end: number): NumberedPage[] {
  const starts = lines.filter(pageStart)
  return starts.flatMap((line, index) => {
    const number = numberIn(EITHER, line)
    return number === null ? [] : [{ number, start: line.end, end: starts[index + 1]?.start ?? end }]
  })
}

/**
 * The pages of a source text whose numbers are printed and whose beginning can be seen. Other pages
 * are not numbered by counting on.
 */
export function numberedPages(source: string): NumberedPage[] {
  const lines = readLines(source)
  const { pageStart } = readLayout(lines)
  const side = sideOf(lines.lines, pageStart)
  if (side === 'head') return pagesBelow(lines.lines, pageStart, source.length)
  return pagesAbove(lines.lines, side === 'foot' ? [...FEET, ...EITHER] : FEET, pageStart)
}
