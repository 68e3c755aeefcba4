import type { Line } from '../../lines/line.ts'
import { startsLower } from '../../lines/row-ends.ts'
import { oneSpaced } from '../../text/spaces.ts'

/** A row as a table of contents may have it. */
export interface Entry {
  line: Line
  /**
   * `paged`: words with a page set apart by dots, a dash or blanks; `weak`: words and a number behind them;
   * `lone`: a number alone; `prose`: running text, which no table of contents has; `bare`: other words.
   */
  kind: 'paged' | 'weak' | 'lone' | 'prose' | 'bare'
  /** The page, where it is a number. */
  page: number | null
  /** The words without their number and page, to find the title by. */
  words: string
  /** The number before the words, or the number that stands alone. */
  number: string
}

const PAGE = String.raw`(?:\d{1,3}|[ivxl]{1,6})`
const LEADER = new RegExp(
  String.raw`(?<!\.)\.{3,}\s*${PAGE}$|(?<! \.)(?: \.){3,}\s*${PAGE}$|…\s*${PAGE}$|(?<!_)_{3,}\s*${PAGE}$`,
)
/** "Wat we weten—26", "Inleiding \t 4": without dots only where several stand together. */
const APART = new RegExp(String.raw`^\S.*(?:[—–_]\s?|\s-\s|\s\s|\t)${PAGE}$`)
const WEAK = /^.*[\p{L})] \d{1,3}$/u
const LONE = /^(?:[A-Z] ?)?\d{1,3}(?:\.\d{1,3})*\.?$|^[ivxl]{1,6}$|^[IVX]{1,6}\.?$/
const NUMBER = /^(?:(?:[A-Z] )?\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z]\.|[IVX]+\.?)\s+(?=\p{L})/u

/** A sentence, or the row of one that fills its column. */
const PROSE = 50
const SENTENCE = 4

function isProse({ text }: Line, next: Line | undefined): boolean {
  if (text.endsWith('..')) return false
  const ends = /[.;]$/.test(text)
  if (ends && text.split(/\s+/).length >= SENTENCE && !NUMBER.test(text)) return true
  if (text.length < PROSE) return false
  return ends || (next !== undefined && startsLower(next.text) && !isLed(next.text))
}

/** A page is the end of its row, and few rows end so: the others need not be searched. */
const PAGE_ENDS: ReadonlySet<string> = new Set('0123456789ivxl')
const endsAsPage = (text: string): boolean => PAGE_ENDS.has(text.at(-1) ?? '')

const isLed = (text: string): boolean => endsAsPage(text) && LEADER.test(text)
const isPaged = (text: string): boolean => isLed(text) || (endsAsPage(text) && APART.test(text))
const isWeak = (text: string): boolean => endsAsPage(text) && WEAK.test(text)

const withoutPage = (text: string): string =>
  endsAsPage(text) ? text.replace(/(?<![\s.…_—–-])[\s.…_—–-]*(?<![\d.])\d{1,3}$/, '') : text

const bare = (text: string): string => oneSpaced(withoutPage(text.replace(NUMBER, ''))).toLowerCase()

function kindOf(line: Line, next: Line | undefined): Entry['kind'] {
  if (LONE.test(line.text)) return 'lone'
  if (isPaged(line.text)) return 'paged'
  if (isProse(line, next)) return 'prose'
  return isWeak(line.text) ? 'weak' : 'bare'
}

/** The rows with words as entries. */
export const entriesOf = (rows: readonly Line[]): Entry[] =>
  rows.map((line, i) => {
    const kind = kindOf(line, rows[i + 1])
    const page = /\d{1,3}$/.exec(line.text)?.[0]
    const number = kind === 'lone' ? line.text : (NUMBER.exec(line.text)?.[0] ?? '').trim()
    return {
      line,
      kind,
      page: page === undefined || kind === 'bare' || kind === 'prose' ? null : Number(page),
      words: kind === 'lone' ? '' : bare(line.text),
      number: number.replace(/\.$/, ''),
    }
  })

export const hasLeader = ({ line }: Entry): boolean => isLed(line.text)
