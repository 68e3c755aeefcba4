import type { Line } from '../../lines/line.ts'
import { MONTHS } from '../../text/months.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from './row-facts.ts'

/** A row that may open a note: by its number, with where its words begin. */
export interface NoteCandidate {
  line: Line
  number: number
  wordsAt: number
  /** The number stands alone on its row. */
  isAlone: boolean
  /** Of the text, counted from 0. */
  page: number
}

type Needs = 'furniture' | 'contents' | 'chapters' | 'chapterTitles'
type Text = Pick<PrintedText, 'lines' | 'layout'>

const DATE = new RegExp(String.raw`^\d{1,2} (?:${MONTHS.join('|')})(?!\p{L})`, 'iu')
const ALONE = /^[1-9]\d{0,2}$/
/** So many rows may stand between a number and its words: a blank one, and what a page has at its foot. */
const APART = 8

const ENDS_PAGE = /^(?:running-header|page-number)$/

/** The page of every row; a page ends at its header or number as well. */
export function pagesOf({ lines, layout }: Text, { furniture }: Pick<RowFacts, 'furniture'>): number[] {
  const pages: number[] = []
  let page = 0
  let ended = false
  for (const line of lines) {
    const rule = furniture.get(line.index)
    if (line.text !== '' && (layout.pageStart(line) || (ended && rule === undefined))) page += 1
    if (line.text !== '') ended = (ended && rule !== undefined) || ENDS_PAGE.test(rule ?? '')
    pages[line.index] = page
  }
  return pages
}

/** The row with the words of a number that stands alone. */
function wordsOf(rows: readonly Line[], i: number): Line | null {
  const [line, next] = [rows[i], rows[i + 1]]
  if (!line || !next || next.index > line.index + APART) return null
  return /^\d{1,3}$/.test(next.text) || !/\p{L}{2}|https?:/u.test(next.text) ? null : next
}

/** "2 / Doelen / 2.1": the number of a chapter that stands apart from its title. */
const opensChapter = (rows: readonly Line[], i: number, { chapters }: Pick<RowFacts, 'chapters'>): boolean =>
  chapters.has(Number(rows[i]?.text)) &&
  rows.slice(i + 2, i + 5).some(({ text }) => text.startsWith(`${rows[i]?.text}.1`))

/** Rows that come back word for word: titles, no notes. */
function repeated(rows: readonly Line[]): Set<string> {
  const seen = new Set<string>()
  return new Set(rows.flatMap(({ text }) => (seen.has(text) ? [text] : (seen.add(text), []))))
}

/** The rows that by their number may open a note; a date, a title that comes back and a chapter open none. */
export function noteCandidates(text: Text, found: Pick<RowFacts, Needs>): NoteCandidate[] {
  const { furniture, contents, chapterTitles } = found
  const rows = text.lines.filter(({ text: words, index }) => words !== '' && !furniture.has(index))
  const pages = pagesOf(text, found)
  const again = repeated(rows)
  return rows.flatMap((line, i) => {
    const page = pages[line.index] ?? 0
    if (contents.has(line.index) || DATE.test(line.text)) return []
    if (ALONE.test(line.text)) {
      const words = opensChapter(rows, i, found) ? null : wordsOf(rows, i)
      return words ? [{ line, number: Number(line.text), wordsAt: words.start, isAlone: true, page }] : []
    }
    if (!line.note || again.has(line.text) || chapterTitles.has(line.index)) return []
    return [{ line, ...line.note, isAlone: false, page }]
  })
}
