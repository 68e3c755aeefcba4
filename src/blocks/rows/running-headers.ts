import { isPageMark } from '../../lines/furniture-rows.ts'
import type { Line } from '../../lines/line.ts'
import { oneSpaced } from '../../text/spaces.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from './row-facts.ts'

/** A row must come back so often, and nearly always at a page edge, to be a running header or footer. */
const TIMES = 3
const AT_EDGE = 0.8
const MAX_LENGTH = 120

/** "Ruimte voor zorg     12", "12 | Ruimte voor zorg": a page number set apart from the words. */
const APART = /^\S.*(?:\s\s|\t|\|\s*)(\d{1,4})$|^(\d{1,4})(?:\s{2,}|\t|\s*\|\s*)\S.*$/

/** The words of a row with its page number masked; rows without words do not count. */
const mask = (line: Line): string | null =>
  line.text.length <= MAX_LENGTH && /\p{L}{3}/u.test(line.text)
    ? oneSpaced(line.text.replace(/\d+/g, '#'))
    : null

/** Other furniture, and numbers that may be. */
const isPassed = (line: Line): boolean => line.furniture !== null || /^\d{1,3}$/.test(line.text)
const endsPage = (line: Line, numbers: ReadonlySet<number>): boolean =>
  isPassed(line) && (numbers.has(line.index) || line.furniture === 'running-header')

/** The rows with words of every page, other furniture not counted. A page ends at a page number as well. */
function pagesOf(
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
  numbers: ReadonlySet<number>,
): Line[][] {
  const pages: Line[][] = []
  let turned = true
  for (const line of lines.filter(({ text }) => text !== '')) {
    turned ||= layout.pageStart(line) || endsPage(line, numbers)
    if (isPassed(line)) continue
    if (turned) pages.push([])
    pages.at(-1)?.push(line)
    turned = false
  }
  return pages
}

/** The first and the last row with words of every page; the very last of the text is always one. */
function edgesOf(pages: readonly Line[][], lines: readonly Line[]): Set<Line> {
  const edges = pages.flatMap((page) => [page[0] as Line, page.at(-1) as Line])
  const last = edges.at(-1)
  return new Set(edges.filter((line) => line === last || !endsParagraph(line, lines)))
}

/** The last row of a sentence, directly under another, is no header, however often it comes back. */
const endsParagraph = (line: Line, lines: readonly Line[]): boolean =>
  line.text.endsWith('.') && (lines[line.index - 1]?.text ?? '') !== ''

const pageOf = (line: Line): number => {
  const match = APART.exec(line.text)
  return match ? Number(match[1] ?? match[2]) : 0
}

/** The same words with a rising number set apart: a running header wherever it stands. */
const counts = (rows: readonly Line[]): boolean =>
  rows.every((row, i) => pageOf(row) > (i === 0 ? 0 : pageOf(rows[i - 1] as Line)))

const isSigned = (words: string): boolean => /^[–-] ?\d{1,4} ?[–-]$/.test(words)

/**
 * Whether rows stand right above or under the number of a page, or, past a blank row, beside one that is
 * marked as such: beside "Pagina 3 van 9" the same words, beside "– 14 –" the same but for a number.
 */
function besideNumbers(
  lines: readonly Line[],
  numbers: ReadonlySet<number>,
): (rows: readonly Line[]) => boolean {
  const filled = lines.filter(({ text }) => text !== '')
  const places = new Map(filled.map((line, index) => [line, index]))
  const beside = (row: Line, isMark: (words: string) => boolean): boolean => {
    if (numbers.has(row.index - 1) || numbers.has(row.index + 1)) return true
    const index = places.get(row) ?? 0
    const around = [filled[index - 1]?.text ?? '', filled[index + 1]?.text ?? '']
    return !row.text.endsWith('.') && around.some(isMark)
  }
  return (rows) => {
    const isMark = new Set(rows.map(({ text }) => text)).size === 1 ? isPageMark : isSigned
    return rows.every((row) => beside(row, isMark))
  }
}

/**
 * Rows that come back at the edges of pages, the same but for a number; the title that opens the text and
 * comes back as its header stays a title.
 */
export function runningHeaders(
  text: Pick<PrintedText, 'lines' | 'layout'>,
  { pageNumbers }: Pick<RowFacts, 'pageNumbers'>,
): Set<number> {
  const { lines, layout } = text
  if (!layout.wrapped) return new Set()
  const atEdge = edgesOf(pagesOf(text, pageNumbers), lines)
  const groups = Map.groupBy(
    lines.filter((line) => line.text !== ''),
    mask,
  )
  const areNumbered = besideNumbers(lines, pageNumbers)
  const running = [...groups].filter(([key, rows]) => {
    if (key !== null && rows.length > 1 && areNumbered(rows)) return true
    if (key === null || rows.length < TIMES) return false
    return counts(rows) || rows.filter((row) => atEdge.has(row)).length >= AT_EDGE * rows.length
  })
  const title = lines.find((line) => line.text !== '')
  return new Set(
    running.flatMap(([, rows]) =>
      rows.filter((row) => row !== title || /\d/.test(row.text)).map((row) => row.index),
    ),
  )
}
