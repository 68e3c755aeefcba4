import type { Line } from '../../lines/line.ts'
import { finished } from '../../lines/row-ends.ts'
import { MONTHS } from '../../text/months.ts'
import type { PrintedText } from '../printed-text.ts'
import { notesTogether } from './notes-together.ts'
import type { RowFacts } from './row-facts.ts'

/** A row that may open a note: by its number, with where its words begin. */
export interface NoteCandidate {
  line: Line
  number: number
  wordsAt: number
  /** The number stands alone on its row. */
  isAlone: boolean
  /** It stands between rows as short as cells: the number may be a value. */
  isCell?: boolean
  also?: readonly number[]
  /** Of the text, counted from 0. */
  page: number
  /** The page ends within the reach of its notes. */
  atFoot: boolean
}

type Needs = 'furniture' | 'contents' | 'chapters' | 'chapterTitles'
type Text = Pick<PrintedText, 'lines' | 'layout'>

const DATE = new RegExp(String.raw`^\d{1,2} (?:${MONTHS.join('|')})(?!\p{L})`, 'iu')
const ALONE = /^[1-9]\d{0,2}$/
/** So many rows may stand between a number and its words: a blank one, and what a page has at its foot. */
const APART = 8

const ENDS_PAGE = /^(?:running-header|page-number)$/

/** The page of every row; a page ends at its header or number as well. */
function pagesOf({ lines, layout }: Text, { furniture }: Pick<RowFacts, 'furniture'>): number[] {
  const pages: number[] = []
  let page = 0
  let hasEnded = false
  for (const line of lines.filter(({ text }) => text !== '')) {
    const rule = furniture.get(line.index) ?? ''
    if (layout.pageStart(line) || (hasEnded && rule === '')) page += 1
    hasEnded = ENDS_PAGE.test(rule) || (hasEnded && rule !== '')
    pages[line.index] = page
  }
  return pages
}

/** The row with the words of a number that stands alone: on the same page. */
function wordsOf(rows: readonly Line[], i: number, pages: readonly number[]): Line | null {
  const [line, next] = [rows[i], rows[i + 1]]
  if (!line || !next || next.index > line.index + APART) return null
  if (pages[line.index] !== pages[next.index]) return null
  return /^\d{1,3}$/.test(next.text) || !/\p{L}{2}|https?:/u.test(next.text) ? null : next
}

/** "2 / Doelen / 2.1": the number of a chapter that stands apart from its title. */
const opensChapter = (rows: readonly Line[], i: number, { chapters }: Pick<RowFacts, 'chapters'>): boolean =>
  chapters.has(Number(rows[i]?.text)) &&
  rows.slice(i + 2, i + 5).some(({ text }) => text.startsWith(`${rows[i]?.text}.1`))

/** So many rows a numbered paragraph may have before the first of its own paragraphs. */
const NUMBERED = 8

/** "5 De commissie overweegt", and below it "5.1": a number of the text itself. */
const opensSections = (number: number, below: readonly Line[]): boolean =>
  below.some(({ text }) => text.startsWith(`${number}.1 `))

/** Rows that come back word for word: titles, no notes. */
const repeated = (rows: readonly Line[]): Set<string> =>
  new Set(
    [...Map.groupBy(rows, ({ text }) => text)].flatMap(([text, same]) => (same.length > 1 ? [text] : [])),
  )

type Opening = Pick<NoteCandidate, 'number' | 'wordsAt' | 'isAlone' | 'isCell' | 'also'>

/** The rows with words that are no furniture, and the page of each row by its index. */
interface Rows {
  rows: readonly Line[]
  pages: readonly number[]
}

/** "1" on a row of its own, over its words; the number of a chapter is none. */
function aloneAt({ rows, pages }: Rows, i: number, found: Pick<RowFacts, Needs>): Opening | null {
  const words = opensChapter(rows, i, found) ? null : wordsOf(rows, i, pages)
  if (!words) return null
  const isApart = (rows[i + 2]?.index ?? 0) > words.index + 1
  const isCell = isApart && isThin(words) && isThin(rows[i - 1])
  return { number: Number(rows[i]?.text), wordsAt: words.start, isAlone: true, isCell }
}

/** Short, and no sentence. */
const isThin = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length < THIN && !finished(line.text)

const THIN = 40

/** The openings of notes whose numbers stand together: each with its words, or the first with all of them. */
function openingsTogether(rows: readonly Line[], pages: readonly number[]): Map<number, Opening | null> {
  const openings = [...notesTogether(rows, pages).values()].flatMap(({ numbers, words }) =>
    numbers.map((line, index): [number, Opening | null] => {
      const own = { number: Number(line.text), isAlone: true }
      if (words) return [line.index, { ...own, wordsAt: words[index]?.start ?? line.start }]
      const also = numbers.slice(1).map(({ text }) => Number(text))
      return [line.index, index === 0 ? { ...own, wordsAt: numbers[1]?.start ?? 0, also } : null]
    }),
  )
  return new Map(openings)
}

/** So many rows the notes of a page take at most. */
const FOOT = 40

/** Whether the page of a row ends so near under it that it may be one of its notes. */
const isAtFoot = (rows: readonly Line[], i: number, pages: readonly number[]): boolean =>
  pages[rows[i + FOOT]?.index ?? -1] !== pages[rows[i]?.index ?? -1]

/** The rows that by their number may open a note; a date, a title that comes back and a chapter open none. */
export function noteCandidates(text: Text, found: Pick<RowFacts, Needs>): NoteCandidate[] {
  const { furniture, contents, chapterTitles } = found
  const rows = text.lines.filter(({ text: words, index }) => words !== '' && !furniture.has(index))
  const pages = pagesOf(text, found)
  const again = repeated(rows)
  const isNone = (line: Line): boolean =>
    contents.has(line.index) || chapterTitles.has(line.index) || DATE.test(line.text)
  const together = openingsTogether(rows, pages)
  const openingAt = (line: Line, i: number): Opening | null => {
    const known = together.get(line.index)
    if (known !== undefined) return known
    if (ALONE.test(line.text)) return aloneAt({ rows, pages }, i, found)
    if (
      !line.note ||
      again.has(line.text) ||
      opensSections(line.note.number, rows.slice(i + 1, i + NUMBERED))
    )
      return null
    return { ...line.note, isAlone: false }
  }
  return rows.flatMap((line, i): NoteCandidate[] => {
    const opening = isNone(line) ? null : openingAt(line, i)
    return opening
      ? [{ line, page: pages[line.index] ?? 0, atFoot: isAtFoot(rows, i, pages), ...opening }]
      : []
  })
}
