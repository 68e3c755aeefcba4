import type { Line } from '../../lines/line.ts'
import type { PrintedText } from '../printed-text.ts'
import { countedByPages, isNumber } from './counted-pages.ts'
import type { RowFacts } from './row-facts.ts'

/**
 * Cells of a table and the numbers of a shattered table of contents stand close together; page numbers stand
 * alone.
 */
const ALONE = 3
/** Pages without a number may lie between two that have one. */
const GAP = 4
const PROVEN = 2
/**
 * Where no page ends are known, so many must count up without one missing, each so many rows from the next.
 */
const COUNTED = 3
const PAGE_ROWS = 12

/** The rows with words of every page, by the page ends that the text has. */
function pagesOf(rows: readonly Line[], { pageStart }: PrintedText['layout']): Line[][] {
  const pages: Line[][] = [[]]
  for (const line of rows) {
    if (pageStart(line)) pages.push([])
    pages.at(-1)?.push(line)
  }
  return pages
}

/** A blank row or a page end on both sides. */
const isFree = (line: Line, before: Line | undefined, after: Line | undefined): boolean =>
  (!before || before.index < line.index - 1 || line.formFeed || before.furniture !== null) &&
  (!after || after.index > line.index + 1 || after.formFeed || after.indent === 1)

/** Rows that come back: a number right above one may be that of a page whose header it is. */
function repeated(filled: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text } of filled) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set(
    [...counts].filter(([text, count]) => count >= PROVEN && text.length > 3).map(([text]) => text),
  )
}

interface Loner {
  line: Line
  /** Its place among the rows with words. */
  index: number
  /** The row under it comes back. */
  header: string | null
  isLast: boolean
}

/** Lone numbers that have no other number among the rows around them. */
function loners(filled: readonly Line[]): Loner[] {
  const back = repeated(filled)
  const headerAt = (index: number): string | null =>
    back.has(filled[index]?.text ?? '') ? (filled[index]?.text ?? null) : null
  const isAlone = (index: number): boolean =>
    filled.slice(Math.max(0, index - ALONE), index + ALONE + 1).filter(isNumber).length === 1
  return filled.flatMap((line, index) => {
    if (!isNumber(line) || !isAlone(index)) return []
    const header = headerAt(index + 1)
    const after = header === null ? filled[index + 1] : undefined
    return isFree(line, filled[index - 1], after)
      ? [{ line, index, header, isLast: index === filled.length - 1 }]
      : []
  })
}

/** Cuts the lone numbers wherever they do not go on counting; gives the longest run. */
function longestRun(found: readonly Loner[]): Loner[] {
  const runs: Loner[][] = []
  for (const loner of found) {
    const open = runs.at(-1)
    const step = Number(loner.line.text) - Number(open?.at(-1)?.line.text ?? loner.line.text)
    if (open && step > 0 && step <= GAP) open.push(loner)
    else runs.push([loner])
  }
  return runs.reduce<Loner[]>((best, run) => (run.length > best.length ? run : best), [])
}

/** The same row stands under each number; the last may end the text. */
function haveOneHeader(run: readonly Loner[]): boolean {
  const headed = run.at(-1)?.isLast ? run.slice(0, -1) : run
  return headed.length > 0 && headed.every(({ header }) => header !== null && header === headed[0]?.header)
}

/**
 * Under each number stands the same header, the contents name each, or many count up a page apart: numbers of
 * an agenda do none of that.
 */
function isProven(run: readonly Loner[], listed: ReadonlySet<number>): boolean {
  if (run.length < PROVEN) return false
  if (haveOneHeader(run) || run.every(({ line }) => listed.has(Number(line.text)))) return true
  const steps = run.slice(1).map(({ line, index }, i) => ({
    step: Number(line.text) - Number(run[i]?.line.text),
    rows: index - (run[i]?.index ?? 0),
  }))
  return run.length >= COUNTED && steps.every(({ step, rows }) => step === 1 && rows >= PAGE_ROWS)
}

/** The page numbers of a text whose page ends are not known. */
function byCounting(filled: readonly Line[], listed: ReadonlySet<number>): Line[] {
  const run = longestRun(loners(filled))
  return isProven(run, listed) ? run.map(({ line }) => line) : []
}

/** So many of the headers that a text has by their words have a number under them. */
const HEADED = 0.8

/** The numbers under headers that are known by their words: they count up, one a page. */
function underHeaders(filled: readonly Line[]): Line[] {
  const known = filled.filter(({ furniture }) => furniture === 'running-header')
  const often = new Set(
    [...Map.groupBy(known, ({ text }) => text)].flatMap(([text, same]) =>
      same.length >= PROVEN ? [text] : [],
    ),
  )
  const headers = filled.flatMap((line, index) => (often.has(line.text) ? [index] : []))
  const numbers = headers.flatMap((index) => {
    const next = filled[index + 1]
    return next && isNumber(next) ? [next] : []
  })
  const counts = numbers.every((line, i) => {
    const step = Number(line.text) - Number(numbers[i - 1]?.text ?? Number(line.text) - 1)
    return step > 0 && step <= GAP
  })
  return counts && numbers.length >= Math.max(PROVEN, HEADED * headers.length) ? numbers : []
}

/** The pages that a table of contents names. */
const listedPages = (lines: readonly Line[], contents: ReadonlySet<number>): Set<number> =>
  new Set(
    lines.filter(({ index }) => contents.has(index)).map(({ text }) => Number(/\d{1,4}$/.exec(text)?.[0])),
  )

/**
 * Page numbers that stand alone on a row and count up through the text. `chapters`: numbers that sections
 * carry; a run that goes no further than those may be of chapters whose titles stand elsewhere.
 */
export function pageNumbers(
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
  { chapters, contents }: Pick<RowFacts, 'chapters' | 'contents'>,
): Set<number> {
  if (!layout.wrapped) return new Set()
  const filled = lines.filter((line) => line.text !== '')
  const rows = filled.filter(({ index }) => !contents.has(index))
  const pages = pagesOf(filled, layout)
  const counted =
    pages.length > PROVEN ? countedByPages(pages, contents) : byCounting(rows, listedPages(lines, contents))
  const found = counted.length > 0 ? counted : underHeaders(rows)
  const ofChapters = found.every((line) => chapters.has(Number(line.text)))
  return new Set(ofChapters ? [] : found.map((line) => line.index))
}
