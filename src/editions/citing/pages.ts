import { readLayout } from '../../blocks/layout.ts'
import type { Line } from '../../lines/line.ts'
import { readLines } from '../../lines/lines.ts'
import type { Range } from '../../text/range.ts'

/** A page whose printed number the source has: the characters on it. */
export interface PrintedPage {
  number: number
  start: number
  end: number
}

/**
 * Rows that stand at the foot of a page and end with its number.
 *   Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 6
 *                                                         ^ the page; without it, "350" is the number of the paper
 *   Signalement Passende zorg |  6
 */
const FEET = [/^(?:Tweede|Eerste) Kamer, vergaderjaar .{5,40}, (?:nr\. ?)?[\dA-Z]{1,4} (\d{1,4})$/, /^.{10,160}\|\s*(\d{1,4})$/]

function footNumber(line: Line): number | null {
  if (line.furniture !== 'running-header') return null
  const found = FEET.map((foot) => foot.exec(line.text)?.[1]).find((number) => number !== undefined)
  return found === undefined ? null : Number(found)
}

/**
 * The pages of a source text whose numbers are printed and whose beginning can be seen: a page start, or the foot of the page
 * before it. Other pages are not numbered by counting on.
 */
export function printedPages(source: string): PrintedPage[] {
  const lines = readLines(source)
  const { pageStart } = readLayout(lines)
  const pages: PrintedPage[] = []
  let start: number | null = null
  let previous: number | null = null
  for (const line of lines.lines) {
    const number = footNumber(line)
    if (number === null) {
      if (pageStart(line)) [start, previous] = [line.start, null]
      continue
    }
    if (start !== null && (previous === null || previous === number - 1)) pages.push({ number, start, end: line.start })
    ;[start, previous] = [line.end, number]
  }
  return pages
}

/** Where a block stands in print: 'p. 6', 'p. 6-7'; null when any of its characters is on a page whose number is not known. */
export function pagesOf(source: readonly Range[], pages: readonly PrintedPage[]): string | null {
  const found = source.map(([start, end]) => pages.find((page) => start >= page.start && end <= page.end)?.number)
  const numbers = found.filter((number) => number !== undefined)
  if (numbers.length === 0 || numbers.length < found.length) return null
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? `p. ${first}` : `p. ${first}-${last}`
}
