import { isPageMark } from '../lines/furniture-rows.ts'
import type { Line, Lines } from '../lines/line.ts'
import { finished, startsLower } from '../lines/row-ends.ts'
import { printedWidth } from '../text/printed-width.ts'
import { percentile } from '../text/statistics.ts'

/** How the text was laid out, as far as its rows show it. */
export interface Layout {
  /** False when every row is a whole paragraph, as in text copied from a web page. */
  wrapped: boolean
  /** Width of the column around a row, in characters. */
  measure: (line: Line) => number
  /** Width of the column around a row as it was printed: an "m" takes the place of three "i"s. */
  column: (line: Line) => number
  /**
   * Share of the rows inside paragraphs that end with white space: near 1 when the extractor left it there.
   */
  trailing: number
  pageStart: (line: Line) => boolean
}

const WINDOW = 20
const FILLED = 0.87

const filled = (lines: readonly Line[]): Line[] => lines.filter((line) => line.text !== '')

/** Rows that can be part of a paragraph; cells, titles and page numbers are shorter. */
const LONG = 50

/** Share of the long rows that are followed at once by another. */
function followed(lines: readonly Line[]): number {
  const rows = filled(lines).filter((line) => line.text.length >= LONG)
  return rows.filter((line) => lines[line.index + 1]?.text).length / Math.max(1, rows.length)
}

/** No column is wider; where so large a share of the long rows is, every row is a whole paragraph. */
const WIDEST = 160
const WHOLE = 0.2

function beyondColumn(lines: readonly Line[]): number {
  const rows = lines.filter((line) => line.text.length >= LONG)
  return rows.filter((line) => line.text.length > WIDEST).length / Math.max(1, rows.length)
}

/** Among titles and short items the width of the long rows counts. */
function usualWidth(around: Float64Array): number {
  const usual = percentile(around, 0.75)
  if (usual >= LONG) return usual
  const long = around.filter((width) => width >= LONG)
  return Math.max(usual, percentile(long, 0.5))
}

/**
 * The 75th percentile of the widths of the rows around each row, every row once; reckoned when it is asked
 * for.
 */
function measures(rows: readonly Line[], widthOf: (text: string) => number): (line: Line) => number {
  const known = new Map<number, number>()
  const places = new Map(rows.map(({ index }, place) => [index, place]))
  const widths = Float64Array.from(rows, ({ text }) => widthOf(text))
  return ({ index }) => {
    const place = places.get(index)
    if (place === undefined) return UNKNOWN
    const width = known.get(index) ?? usualWidth(widths.subarray(Math.max(0, place - WINDOW), place + WINDOW))
    known.set(index, width)
    return width
  }
}
const UNKNOWN = 80

/**
 * So few long rows say nothing; then a sentence that goes on in the next row does, or a header under page
 * numbers.
 */
const FEW = 3

const goesOn = (line: Line, next: Line | undefined): boolean =>
  next?.text !== undefined &&
  !next.marker &&
  !finished(line.text) &&
  (startsLower(next.text) || next.text.startsWith('\u00AD'))

function isSmallPrint(lines: readonly Line[]): boolean {
  const rows = filled(lines)
  if (rows.filter(({ text }) => text.length >= LONG).length >= FEW) return false
  if (rows.some((line) => /\p{L}/u.test(line.text) && goesOn(line, lines[line.index + 1]))) return true
  const heads = rows.flatMap(({ text }, place) =>
    /^\d{1,4}$/.test(text) || isPageMark(text) ? [rows[place + 1]?.text ?? ''] : [],
  )
  return heads.length > 1 && heads[0] !== '' && heads.every((head) => head === heads[0])
}

function trailingShare(lines: readonly Line[]): number {
  const inside = filled(lines).filter((line) => lines[line.index + 1]?.text && !line.text.endsWith('-'))
  return inside.filter((line) => line.trailing).length / Math.max(1, inside.length)
}

/**
 * The usual indent of rows with a bullet or a section number: one blank in some extractions, none in others.
 */
function usualIndent(lines: readonly Line[], kind: (line: Line) => boolean): number {
  const indents = lines.filter(kind).map((line) => line.indent)
  return indents.length < 3 ? 0 : percentile(indents, 0.5)
}

/** So large a share of rows is indented by more where blanks show the place on the page, not its start. */
const INDENTED = 0.1

const keepsPlaces = (lines: readonly Line[]): boolean => {
  const rows = filled(lines)
  return rows.filter(({ indent, marker }) => indent > 1 && !marker).length > INDENTED * rows.length
}

/**
 * A page start shows as a form feed or, in a text without other indents, as one blank before the first row;
 * rows with bullets, section numbers and opening quotes are judged against their own usual indent.
 */
function pageStarts(lines: readonly Line[]): (line: Line) => boolean {
  if (keepsPlaces(lines)) return (line) => line.text !== '' && line.formFeed
  const bullet = usualIndent(lines, (line) => line.marker?.style === 'bullet')
  const section = usualIndent(lines, (line) => line.marker?.style === 'section')
  const usual = (line: Line): number => {
    if (line.marker?.style === 'bullet') return bullet
    return line.marker?.style === 'section' || /^[“«‘]/.test(line.text) ? Math.max(bullet, section) : 0
  }
  return (line) =>
    line.text !== '' && (line.formFeed || (line.indent > usual(line) && line.indent <= usual(line) + 1))
}

export function readLayout({ lines }: Lines): Layout {
  const rows = filled(lines)
  const wrapped = (followed(lines) > 0.3 && beyondColumn(lines) < WHOLE) || isSmallPrint(lines)
  return {
    wrapped,
    measure: measures(rows, ({ length }) => length),
    column: measures(rows, printedWidth),
    trailing: trailingShare(lines),
    pageStart: wrapped ? pageStarts(lines) : () => false,
  }
}

const firstWord = (line: Line): string => /^\S*/.exec(line.text)?.[0] ?? ''

const needed = (line: Line, next: Line): number => line.text.length + 1 + firstWord(next).length

/**
 * True when the first word of `next` would have stayed within the column, in characters and as printed:
 * weaker than `fits`, for rows that by their words may end.
 */
export const hasRoom = (line: Line, next: Line, layout: Layout): boolean =>
  needed(line, next) <= layout.measure(line) &&
  printedWidth(`${line.text} ${firstWord(next)}`) <= layout.column(line)

/** True when the first word of `next` had room at the end of `line`: the line end there was meant. */
export function fits(line: Line, next: Line, layout: Layout): boolean {
  return !layout.wrapped || needed(line, next) <= FILLED * layout.measure(line)
}
