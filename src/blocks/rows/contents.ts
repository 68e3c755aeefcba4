import type { Line } from '../../lines/line.ts'
import { finished, startsLower } from '../../lines/row-ends.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import { oneSpaced } from '../../text/spaces.ts'
import type { Layout } from '../layout.ts'
import type { PrintedText } from '../printed-text.ts'

const TITLE = /^(?:Inhoud(?:sopgave|soverzicht)?|I N H O U D)$/i
const LEADER = /(?<!\.)\.{3,}\s*\d{1,3}$|(?<! \.)(?: \.){3,}\s*\d{1,3}$|…\s*\d{1,3}$/
/** "Wat we weten—26", "Inleiding \t 4": without dots only where several stand together. */
const PAGED = /^\S.*(?:[—–_]\s?|\s-\s|\s\s|\t)\d{1,3}$/
/** A table of contents has at most so many rows. */
const MOST = 200

const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.|[IVX]+\.?)\s+(?=\p{L})/u
/** The words of an entry, without its number and page. */
const bare = (text: string): string =>
  oneSpaced(text.replace(NUMBER, '').replace(/(?<![\s.…])[\s.…]*\d{1,3}$/, '')).toLowerCase()

const isLoneNumber = (line: Line | undefined): boolean => /^\d{1,2}(?:\.\d{1,2})*\.?$/.test(line?.text ?? '')

/** A title has text under it; an entry has entries and page numbers. */
const PROSE = 50
const hasText = (rows: readonly Line[], i: number): boolean =>
  rows.slice(i + 1, i + 4).some((line) => line.text.length >= PROSE && !LEADER.test(line.text))

/**
 * Where an entry comes back as a title: its words, with or without the number, or with the number in the row
 * before.
 */
function comesBack(rows: readonly Line[]): number {
  const seen = new Set<string>()
  for (const [i, line] of rows.slice(0, MOST).entries()) {
    const words = bare(line.text)
    if (words.length > 3 && seen.has(words) && hasText(rows, i)) return isLoneNumber(rows[i - 1]) ? i - 1 : i
    if (words.length > 3 && i < MOST / 2) seen.add(words)
  }
  return -1
}

const isPaged = ({ text }: Line): boolean => LEADER.test(text) || PAGED.test(text)
/** Two rows of running text, one under the other: the body has begun. */
const isProse = (rows: readonly Line[], i: number): boolean => {
  const [line, next] = [rows[i], rows[i + 1]]
  if (!line || !next || isPaged(line) || isPaged(next) || next.index !== line.index + 1) return false
  return (
    line.text.length >= PROSE && (finished(next.text) || next.text.length >= PROSE) && startsLower(next.text)
  )
}

/**
 * So many rows with their pages make a list; they go on over page ends, up to the last of them before the
 * body.
 */
const LISTED = 3

function pagedRows(rows: readonly Line[]): Line[] {
  const prose = rows.findIndex((_, i) => isProse(rows, i))
  const near = rows.slice(0, Math.min(prose < 0 ? rows.length : prose, MOST))
  const paged = near.filter(isPaged)
  return paged.length < LISTED ? [] : near.slice(0, near.lastIndexOf(paged.at(-1) as Line) + 1)
}

/** Rows from the title to the page end, or to where one of its entries comes back as a title. */
function listed(rows: readonly Line[], layout: Layout): Line[] {
  const paged = pagedRows(rows)
  const page = rows.findIndex(
    (line, i) => i > 0 && (layout.pageStart(line) || line.furniture === 'running-header'),
  )
  const back = comesBack(rows)
  const ends = [page, back].filter((end) => end >= 0)
  const short = ends.length ? rows.slice(0, Math.min(...ends, MOST)) : []
  return paged.length > short.length ? paged : short
}

/**
 * The rows that by their words are those of a table of contents, also of one whose titles and page numbers
 * stand apart.
 */
function contentsByWords({ lines, layout }: Pick<PrintedText, 'lines' | 'layout'>): Line[] {
  if (!layout.wrapped) return []
  const filled = lines.filter((line) => line.text !== '')
  const title = filled.findIndex((line) => TITLE.test(line.text))
  const under = title < 0 ? [] : listed(filled.slice(title + 1), layout)
  const dotted = filled.filter((line) => LEADER.test(line.text))
  return [...under, ...dotted]
}

/** The rows of a table of contents: none of them is a title. */
export function contentsRows(text: Pick<PrintedText, 'lines' | 'layout' | 'evidence'>): Set<number> {
  const declared = text.lines.filter((line) => declaredKind(text, line) === 'contents')
  const byWords = contentsByWords(text).filter((line) => declaredKind(text, line) === undefined)
  return new Set([...declared, ...byWords].map((line) => line.index))
}
