import type { Line } from '../../lines/line.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import { partition } from '../../text/partition.ts'
import { runsOf } from '../../text/runs.ts'
import type { PrintedText } from '../printed-text.ts'
import { type Entry, entriesOf, hasLeader } from './contents-rows.ts'
import type { RowFacts } from './row-facts.ts'

const TITLE =
  /^(?:Inhoud(?:sopgave|soverzicht|stafel)?|Table of contents|Contents)(?:\s+(?:blz\.?|pagina|p\.))?:?$/i
const SPACED = /^(?:\p{L} )+\p{L}$/u

const isContentsTitle = ({ text }: Line): boolean =>
  TITLE.test(SPACED.test(text) ? text.replaceAll(' ', '') : text)

/** A table of contents has at most so many rows, and so many of them prove it. */
const MOST = 300
const LISTED = 3
/** Pages go up, but for an error of the maker. */
const RISING = 0.8

/** How often the words of a row stand on a row of their own, before and behind a place. */
class Words {
  private readonly places = new Map<string, number[]>()

  constructor(rows: readonly Entry[]) {
    for (const [index, { words }] of rows.entries()) {
      if (words.length <= 3) continue
      const known = this.places.get(words)
      if (known) known.push(index)
      else this.places.set(words, [index])
    }
  }

  /** From a place on, up to and with another. */
  between(words: string, from: number, to: number): number {
    return this.before(words, to + 1) - this.before(words, from)
  }

  after(words: string, index: number): number {
    return (this.places.get(words)?.length ?? 0) - this.before(words, index + 1)
  }

  private before(words: string, index: number): number {
    const places = this.places.get(words) ?? []
    return partition(places, (place) => place < index)
  }
}

/** So many rows under a title of the text running text begins: titles may follow a title, and one number. */
const TEXT_WITHIN = 4

function hasText(rows: readonly Entry[], index: number): boolean {
  const under = rows.slice(index + 1, index + 1 + TEXT_WITHIN)
  const text = under.findIndex(({ kind }) => kind === 'prose')
  const entries = under.slice(0, Math.max(0, text)).filter(({ kind }) => kind === 'lone' || kind === 'paged')
  return text >= 0 && entries.length < 2
}

/**
 * The row is a title of the text: its words were listed, and for every time that they were no title is left
 * further on.
 */
const isTitleOfText = (rows: readonly Entry[], index: number, from: number, all: Words): boolean => {
  const { words, kind } = rows[index] as Entry
  if (kind === 'lone' || kind === 'paged') return false
  const listed = all.between(words, from, index)
  return listed > 1 && all.after(words, index) < listed && hasText(rows, index)
}

/**
 * A number alone before the first title of the text is that of the title, or the last page that is listed.
 */
function opensTitle(rows: readonly Entry[], index: number, from: number): boolean {
  const [row, title] = [rows[index], rows[index + 1]]
  if (row?.kind !== 'lone' || !title) return false
  const zone = rows.slice(from, index)
  const entry = zone.findIndex(({ words }) => words === title.words)
  const numbers = [
    zone[entry]?.number,
    zone[entry - 1]?.kind === 'lone' ? zone[entry - 1]?.number : undefined,
  ]
  const before = zone.findLast(({ kind }) => kind === 'lone')
  return numbers.includes(row.number) || Number(row.number) < Number(before?.number ?? 0)
}

/**
 * Where the rows under a title of contents end: before running text, and before the titles above that, which
 * come back from the list.
 */
function endOf(rows: readonly Entry[], from: number, all: Words): { end: number; comesBack: boolean } {
  const near = rows.slice(from, from + MOST)
  const prose = near.findIndex(({ kind }) => kind === 'prose')
  const title = near.findIndex((_, i) => isTitleOfText(rows, from + i, from, all))
  const ends = [prose, title].filter((end) => end >= 0)
  const end = from + (ends.length ? Math.min(...ends) : near.length)
  const comesBack = title >= 0 && end === from + title
  return { end: comesBack && opensTitle(rows, end - 1, from) ? end - 1 : end, comesBack }
}

const rises = (rows: readonly Entry[]): boolean => {
  const pages = rows.flatMap(({ page, kind }) => (page === null || kind === 'lone' ? [] : [page]))
  const steps = pages.slice(1).filter((page, i) => page >= (pages[i] ?? 0))
  return steps.length >= RISING * (pages.length - 1)
}

/** By their pages, or by the titles that come back in the text. */
function isProven(rows: readonly Entry[], returns: (row: Entry) => boolean): boolean {
  const paged = rows.filter(({ kind }) => kind === 'paged' || kind === 'weak')
  if (paged.length >= LISTED && rises(rows)) return true
  return rows.filter(returns).length >= LISTED
}

/** The rows under a title of contents. */
function listed(rows: readonly Entry[], from: number, all: Words): Entry[] {
  const { end, comesBack } = endOf(rows, from, all)
  const returns = ({ words }: Entry): boolean => all.after(words, end - 1) > 0
  const found = rows.slice(from, end)
  if (comesBack && found.length > 1) return found
  const last = found.findLastIndex((row) => row.kind !== 'bare' || returns(row))
  const proven = found.slice(0, last + 1)
  return isProven(proven, returns) ? proven : []
}

/** So many rows may stand between two with leaders. */
const NEAR = 8

/** So many rows with rising pages are no list of amounts, whatever their words. */
const MANY = 6

/** Behind leaders amounts may stand as well: contents have numbers or titles that come back, or are long. */
function areContents(leaders: readonly Entry[], last: number, all: Words): boolean {
  const isNumbered = leaders.every(({ number }) => number !== '')
  if (!rises(leaders) || leaders.length < (isNumbered ? 2 : LISTED)) return false
  return isNumbered || leaders.length >= MANY || leaders.some(({ words }) => all.after(words, last) > 0)
}

/** Rows with leaders, also without a title over them, with what stands among them. */
function dotted(rows: readonly Entry[], all: Words): Entry[] {
  const leaders = rows.flatMap((row, index) => (hasLeader(row) ? [index] : []))
  return runsOf(leaders, (before, index) => index - before <= NEAR).flatMap((run) => {
    const last = run.at(-1) ?? 0
    const found = rows.slice(run[0], last + 1)
    const isOne =
      found.every(({ kind }) => kind !== 'prose') && areContents(found.filter(hasLeader), last, all)
    return isOne ? found : []
  })
}

/** The rows under all titles of contents; a title that another one lists opens nothing. */
function underTitles(rows: readonly Entry[], titles: readonly number[], all: Words): Entry[] {
  let end = 0
  return titles.flatMap((index) => {
    const found = index < end ? [] : listed(rows, index + 1, all)
    end = Math.max(end, index + 1 + found.length)
    return found
  })
}

/** The rows that by their words are those of a table of contents, also of a shattered one. */
function contentsByWords({ lines }: Pick<PrintedText, 'lines'>): Line[] {
  const rows = entriesOf(lines.filter(({ text, furniture }) => text !== '' && furniture === null))
  const titles = rows.flatMap(({ line }, index) => (isContentsTitle(line) ? [index] : []))
  if (titles.length === 0 && !rows.some(hasLeader)) return []
  const all = new Words(rows)
  return [...underTitles(rows, titles, all), ...dotted(rows, all)].map(({ line }) => line)
}

/** The rows of tables of contents, by the file or by their words: none of them is a title. */
export function contentsRows(text: Pick<PrintedText, 'lines' | 'evidence'>): Set<number> {
  const declared = text.lines.filter((line) => declaredKind(text, line) === 'contents')
  const byWords = contentsByWords(text).filter((line) => declaredKind(text, line) === undefined)
  return new Set([...declared, ...byWords].map(({ index }) => index))
}

/** The titles over them. */
export function contentsTitles(
  { lines }: Pick<PrintedText, 'lines'>,
  { contents }: Pick<RowFacts, 'contents'>,
): Set<number> {
  const filled = lines.filter(({ text }) => text !== '')
  const isOver = (line: Line, i: number): boolean =>
    isContentsTitle(line) && contents.has(filled[i + 1]?.index ?? -1)
  return new Set(filled.filter(isOver).map(({ index }) => index))
}
