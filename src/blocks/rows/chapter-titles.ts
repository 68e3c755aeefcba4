import type { Line } from '../../lines/line.ts'
import { finished, startsLower } from '../../lines/row-ends.ts'
import type { Layout } from '../layout.ts'
import { heaviestChain } from '../notes/heaviest-chain.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from './row-facts.ts'

/** "3 Conclusies", "03 conclusies" */
const TITLE = /^(\d{1,2}(?=[ \t\u00A0]+\p{Lu}\p{L})|0\d(?=[ \t\u00A0]+\p{Ll}{3}))[ \t\u00A0]+/u
const MAX_WORDS = 12
/** A title that stands free on all sides may be as long as this, over so many rows. */
const MOST = { words: 26, rows: 3 }
/** Without sections, so many titles must count up, and none may look like a note. */
const PLAIN = 3
const NO_TITLE = /[\d,:;]|^ ?(?:Zie|Idem|Ibid)\b|www\.|https?:/

interface Candidate {
  line: Line
  number: number
  wordsAt: number
}

/** In a text with hardly a blank row nothing stands free. */
const BLANK = 0.03
const isTight = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => text === '').length < BLANK * lines.length

/** There a title stands under words that ended, or that left room on their row. */
function standsUnder(before: Line, line: Line, layout: Layout): boolean {
  const isTitle = line.text.length < ROOM * layout.measure(line)
  return isTitle && (finished(before.text) || before.text.length < ROOM * layout.measure(before))
}
const ROOM = 0.8
/** So many titles must count up there. */
const AGENDA = 5

type Text = Pick<PrintedText, 'lines' | 'layout'>

function candidates({ lines, layout }: Text, contents: ReadonlySet<number>, tight: boolean): Candidate[] {
  return lines.flatMap((line, i) => {
    const match = TITLE.exec(line.text)
    const before = lines[i - 1]
    const free = !before?.text || layout.pageStart(line) || (tight && standsUnder(before, line, layout))
    if (!match || !free || contents.has(line.index) || !(isShort(line.text) || isWhole(lines, i))) return []
    return [{ line, number: Number(match[1]), wordsAt: line.start + match[0].length }]
  })
}

const wordCount = (text: string): number => text.split(/\s+/).length
const isShort = (text: string): boolean => !finished(text) && wordCount(text) <= MAX_WORDS

/** The rows up to a blank one make a title: few, without an end, and no note; each goes on with the last. */
function isWhole(lines: readonly Line[], i: number): boolean {
  const rows = lines.slice(i, i + MOST.rows + 1)
  const end = rows.findIndex(({ text }) => text === '')
  const title = rows.slice(0, Math.max(0, end))
  const words = title.map(({ text }) => text).join(' ')
  const goesOn = title.slice(1).every(({ text }) => startsLower(text))
  const isTitle = !finished(words) && wordCount(words) <= MOST.words && !NO_TITLE.test(words.slice(3))
  return title.length > 0 && goesOn && isTitle
}

/** A chapter may be missing, or its title be read otherwise. */
const PASSED_OVER = 0.6

/** The titles that count up together: from 1, or from the chapter with which a part of a paper begins. */
function run(found: readonly Candidate[]): Candidate[] {
  const items = found.map((each) => ({
    each,
    first: each.number,
    last: each.number,
    start: each.line.start,
    end: each.line.end,
    weight: 1,
  }))
  const cost = (before: { last: number } | null, { first }: { first: number }): number =>
    before ? PASSED_OVER * (first - before.last - 1) : Math.min(PASSED_OVER, first - 1)
  return heaviestChain(items, cost).map(({ each }) => each)
}

const isPlain = (counted: readonly Candidate[]): boolean =>
  counted.length >= PLAIN && counted.every(({ line }) => !NO_TITLE.test(line.text.slice(3)))

type Known = Pick<RowFacts, 'chapters' | 'listedTitles'>

const believable = (
  counted: readonly Candidate[],
  { chapters, listedTitles }: Known,
): readonly Candidate[] =>
  isPlain(counted)
    ? counted
    : counted.filter(
        ({ number, line }) =>
          chapters.has(number) || listedTitles.has(line.index) || (counted.length > 2 && chapters.size > 0),
      )

/**
 * Chapter titles with a bare number, "3 Conclusies en aanbevelingen": believed when they count up from 1 over
 * the text, when the text has sections "3.1", or when they are listed; otherwise a number at the start of a
 * row is a footnote or part of a sentence. Gives the offset of the words.
 */
export function chapterTitles(
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
  { contents, ...known }: Known & Pick<RowFacts, 'contents'>,
): RowFacts['chapterTitles'] {
  if (!layout.wrapped) return new Map()
  const tight = isTight(lines) ? run(candidates({ lines, layout }, contents, true)) : []
  const counted = run(candidates({ lines, layout }, contents, false))
  const believed = tight.length >= AGENDA && isPlain(tight) ? tight : believable(counted, known)
  return new Map(believed.map(({ line, number, wordsAt }) => [line.index, { number, wordsAt }]))
}
