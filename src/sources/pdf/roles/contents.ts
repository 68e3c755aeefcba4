import type { Box } from '../../evidence.ts'
import { CONTENTS_TITLE } from '../rows/contents-title.ts'
import type { Row } from '../rows/rows.ts'
import { nameHeading } from './headings.ts'
import { numberDepth } from './markers.ts'
import { type Annotator, byPage, claim, type Paper, unnamed } from './paper.ts'

/** "Inleiding 5", "Voorwoord iii", "Slot.....12": the page at the end of a row. */
const PAGE = /(?<=[\s.—–…_])(?:\d{1,4}|[ivxlc]{1,6})$/u
/** What leads to it. */
const LEADER = /(?:\.\s?){4}$|[—–…_]\s?$/u
const FEWEST = 3
/** Part of the rows under a title, or at the top of a next page, that end in a page. */
const MOSTLY = 0.6
/** Part of a row that the file makes a way to another page. */
const COVERED = 0.6
/** In points: places that rows begin at. */
const PLACE = 3

/**
 * Rows of the contents, each entry under one name: those with leaders, those tagged so, those that lead to
 * other pages, and what stands among them; below a title of contents, or right at the top of the page behind
 * it, also rows that end in pages that count up. The title itself is a heading.
 */
export const contents: Annotator = (paper) => {
  let open: Row[] = []
  for (const rows of byPage(unnamed(paper.rows).filter(({ cell, side }) => !cell && !side)))
    open = onPage(paper, rows, open)
}

/** Names the contents of a page, and gives its rows when they may go on behind it. */
function onPage(paper: Paper, rows: readonly Row[], open: readonly Row[]): Row[] {
  const title = rows.findIndex(isTitle)
  const under = title < 0 ? [] : paged(rows.slice(title + 1), 0)
  const above = open.length > 0 && rows[0]?.page === open.at(-1)!.page + 1 ? paged(rows, lastPage(open)) : []
  const found = longest([rows.filter((row) => row !== rows[title] && isSure(paper, row)), under, above])
  if (found.length < FEWEST) return []
  const zone = rows.slice(rows.indexOf(found[0]!), rows.indexOf(found.at(-1)!) + 1)
  if (title >= 0) nameHeading(paper, [rows[title]!])
  nameEntries(
    paper,
    zone.filter(({ role }) => role === null),
  )
  return rows.slice(rows.indexOf(zone.at(-1)!) + 1).every(isTitle) ? zone : []
}

const isTitle = ({ text }: Row): boolean => CONTENTS_TITLE.test(text.trim())

const longest = (lists: readonly Row[][]): Row[] => lists.reduce((a, b) => (b.length > a.length ? b : a))

function isSure({ pages }: Paper, row: Row): boolean {
  if (hasLeader(row) || row.tag?.path.some((role) => /^TOCI?$/.test(role))) return true
  return (pages[row.page - 1]?.jumps ?? []).some((jump) => covers(jump, row.box))
}

/** A way to another page over most of a row. */
const covers = ([x0, y0, x1, y1]: Box, [left, top, right, bottom]: Box): boolean =>
  y0 < (top + bottom) / 2 &&
  y1 > (top + bottom) / 2 &&
  Math.min(x1, right) - Math.max(x0, left) > COVERED * (right - left)

/** The page at the end, and the words before it. */
function endOf({ text }: Row): { words: string; page: number } | null {
  const page = PAGE.exec(text)
  const words = text.slice(0, page?.index ?? 0)
  return page && /[\p{L}\d]/u.test(words) ? { words, page: Number(page[0]) || 0 } : null
}

const hasLeader = (row: Row): boolean => LEADER.test(endOf(row)?.words ?? '')
const pageOf = (row: Row): number | null => endOf(row)?.page ?? null
const lastPage = (rows: readonly Row[]): number => Math.max(0, ...rows.map((row) => pageOf(row) ?? 0))

/** The first rows that mostly end in pages, which count up from a page on; nothing where they do not. */
function paged(rows: readonly Row[], from: number): Row[] {
  const found: Row[] = []
  let last = from
  for (const [index, row] of rows.entries()) {
    const page = pageOf(row)
    if (page !== null && page !== 0 && page < last) break
    if (page !== null) found.push(row)
    if (found.length < MOSTLY * (index + 1) - 1) break
    last = Math.max(last, page ?? 0)
  }
  return found
}

/** An entry ends in its page; its further rows stand below its words. */
function nameEntries(paper: Paper, rows: readonly Row[]): void {
  const places = levelsOf(rows)
  let of = ''
  let level = 1
  for (const [index, row] of rows.entries()) {
    if (!goesOn(rows[index - 1], row)) {
      of = paper.name('e')
      level = numberDepth(row.text) || 1 + places.findLastIndex((x) => x <= row.box[0] + PLACE)
      row.opens = true
    }
    claim(row, 'contents', { of, level: Math.min(Math.max(level, 1), 9) })
  }
}

/** Where rows begin, from left to right, each place once. */
function levelsOf(rows: readonly Row[]): number[] {
  const places: number[] = []
  for (const x of rows.map(({ box }) => box[0]).sort((a, b) => a - b))
    if (x - (places.at(-1) ?? -Infinity) > PLACE) places.push(x)
  return places
}

/** The row above has no page yet, and this one has no number and does not stand out. */
function goesOn(above: Row | undefined, row: Row): boolean {
  if (!above || above.page !== row.page || above.region !== row.region || pageOf(above) !== null) return false
  const isNear = row.y - above.y < 1.7 * row.size && Math.abs(row.size - above.size) < 0.5
  const isOther = row.bold !== above.bold || numberDepth(row.text) > 0 || row.box[0] < above.box[0] - PLACE
  return isNear && !isOther && pageOf(row) !== null
}
