import { readLayout } from '../../blocks/layout.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Line } from '../../lines/line.ts'
import { readLines } from '../../lines/lines.ts'
import type { Range } from '../../text/range.ts'

/** A page whose printed number the source has: the characters on it. */
export interface PrintedPage {
  number: number
  start: number
  end: number
  /**
   * What the paper calls a page of a file, which `number` counts: `''` for nothing. Else the number is
   * printed.
   */
  label?: string
}

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
  const rows = filled.flatMap((line, at) =>
    numberIn(EITHER, line) === null ? [] : [{ line, next: filled[at + 1] }],
  )
  const heads = rows.filter(({ line }) => pageStart(line)).length
  const feet = rows.filter(
    ({ next }) => next !== undefined && numberIn(EITHER, next) === null && pageStart(next),
  ).length
  if (heads > 0 === feet > 0) return null
  return heads > 0 ? 'head' : 'foot'
}

/** Pages with their number at the foot: from a page start, or from the foot of the page before. */
function pagesAbove(lines: readonly Line[], feet: readonly RegExp[], pageStart: PageStart): PrintedPage[] {
  const pages: PrintedPage[] = []
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
function pagesBelow(lines: readonly Line[], pageStart: PageStart, end: number): PrintedPage[] {
  const starts = lines.filter(pageStart)
  return starts.flatMap((line, at) => {
    const number = numberIn(EITHER, line)
    return number === null ? [] : [{ number, start: line.end, end: starts[at + 1]?.start ?? end }]
  })
}

/**
 * The pages of a source text whose numbers are printed and whose beginning can be seen. Other pages
 * are not numbered by counting on.
 */
export function printedPages(source: string): PrintedPage[] {
  const lines = readLines(source)
  const { pageStart } = readLayout(lines)
  const side = sideOf(lines.lines, pageStart)
  if (side === 'head') return pagesBelow(lines.lines, pageStart, source.length)
  return pagesAbove(lines.lines, side === 'foot' ? [...FEET, ...EITHER] : FEET, pageStart)
}

/** The pages of a file that has pages, each up to the next. */
const filePages = ({ map, sourceLength }: Paged): PrintedPage[] =>
  (map.pages ?? []).map(({ number, label, start }, at, all) => ({
    number,
    label,
    start,
    end: all[at + 1]?.start ?? sourceLength,
  }))

type Paged = Pick<Document, 'map' | 'sourceLength'>

/** The pages of a document by which it can be cited: those of its file, or else those that its text tells. */
export const pagesOfPaper = (document: Paged, source: () => string): PrintedPage[] =>
  document.map.pages ? filePages(document) : printedPages(source())

/** The pages that have any of these characters; null when some of them are on a page that is not known. */
function pagesWith(source: readonly Range[], pages: readonly PrintedPage[]): PrintedPage[] | null {
  const found = source.map(([start, end]) =>
    pages.filter((page) =>
      page.label === undefined
        ? start >= page.start && end <= page.end
        : start < page.end && end > page.start,
    ),
  )
  if (found.length === 0 || found.some((each) => each.length === 0)) return null
  return found.flat().sort((a, b) => a.number - b.number)
}

/**
 * Where a block stands in print: 'p. 6', 'p. 6-7'; null when any of its characters is on
 * a page whose number is not known.
 */
export function pagesOf(source: readonly Range[], pages: readonly PrintedPage[]): string | null {
  const found = pagesWith(source, pages) ?? []
  const names = found.map(({ number, label }) => label ?? String(number))
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last || names.includes('')) return null
  return first === last ? `p. ${first}` : `p. ${first}-${last}`
}

/** The page of its file on which a block begins; null where there is no such file. */
export function sheetOf(source: readonly Range[], pages: readonly PrintedPage[]): number | null {
  const [first] = pagesWith(source, pages) ?? []
  return first?.label === undefined ? null : first.number
}
