import { regex } from '../../../text/regex.ts'
import type { Row } from '../rows/rows.ts'
import { chapterHeads } from './chapter-heads.ts'
import { type Annotator, byPage, claim, type Paper, rowsOn, unnamed } from './paper.ts'

/** Parts of the height of a page in which furniture stands. */
const TOP = 0.14
const BOTTOM = 0.86
/** Letters this small, in sizes of running text, below this part of the page. */
const SMALL_PRINT = 0.68
const COLOPHON_SIZE = 0.85
const SMALL = 0.94
const VERY_FOOT = 0.93
/** In points: the same place on another page. */
const PLACE = 4
/** The same words, so many letters, on pages that were scanned a little askew. */
const [LONG, SKEWED] = [12, 14]
/** Part of a size: what a reader of scans sees as letters of one size differs by up to this. */
const LIKE = 0.12

const PAGE_NUMBER = regex('iu')`
  ^(?:[-–—]\s*)?(?:(?:pagina|blz\.?|bladzijde|page|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})
  (?:\s*(?:van|\/|of)\s*\d{1,4})?(?:\s*[-–—])?$
`
const SAID_PAGE = /^(?:pagina|blz\.?|bladzijde|page)\s*\d{1,4}(?:\s*(?:van|\/|of)\s*\d{1,4})?$/iu
/** Rows of an official publication and a letter that belong to the paper, not to its words. */
const COLOPHON =
  /^(?:>\s*retouradres\b|(?:kst|ah|blg|stb|stcrt)-[\w-]*\d|ISSN\s*\d{4}|[’'‘]s-Gravenhage \d{4}$)/iu
const PUBLICATION = regex('iu')`
  ^(?:(?:tweede|eerste) kamer der staten-generaal|vergaderjaar \d{4}[–-]\d{4}
  (?:\s+aanhangsel van de handelingen)?)$
`

/**
 * Furniture of the page.
 * 1. A row at the top or bottom that repeats in its place on other pages, digits aside; or that repeats the
 *    title of its chapter.
 * 2. A page number, and a row the file itself calls an artifact, at the top or bottom.
 * 3. Rows of a colophon or a return address, a logo above that, and the numbers of an organisation.
 */
export const furniture: Annotator = (paper) => {
  const known = repeatedRows(paper).union(logoRows(paper))
  for (const row of unnamed(paper.rows))
    if (known.has(row) || SIGNS.some((isSo) => isSo(paper, row))) claim(row, 'artifact')
}

const inMargin = (paper: Paper, row: Row): boolean => {
  const height = paper.pages[row.page - 1]?.height ?? 1
  return row.y < TOP * height || row.y > BOTTOM * height
}

function isMarginal(paper: Paper, row: Row): boolean {
  if (!inMargin(paper, row)) return false
  if (row.tag?.artifact || SAID_PAGE.test(row.text) || isSmallPrint(paper, row)) return true
  return PAGE_NUMBER.test(row.text) && isOutermost(paper, row)
}

/** The terms of a firm at the very foot of its paper. */
const isSmallPrint = (paper: Paper, row: Row): boolean =>
  row.size < SMALL_PRINT * paper.body.size &&
  row.y > VERY_FOOT * (paper.pages[row.page - 1]?.height ?? 1) &&
  !/^\d/.test(row.text)

const isColophon = (paper: Paper, row: Row): boolean =>
  PUBLICATION.test(row.text) || (row.size < COLOPHON_SIZE * paper.body.size && COLOPHON.test(row.text))

/** At the foot, in letters smaller than running text: the numbers of an organisation. */
const REGISTERED = /\bKvK\b|\bIBAN\b|\bBTW-?(?:nr|nummer)\b/iu
const isRegistration = (paper: Paper, row: Row): boolean =>
  row.size < SMALL * paper.body.size &&
  row.y > BOTTOM * (paper.pages[row.page - 1]?.height ?? 1) &&
  REGISTERED.test(row.text)

/** The number of an Aanhangsel, alone and large below its masthead. */
const isOwnNumber = ({ rows, body }: Paper, row: Row): boolean =>
  row.page === 1 &&
  row.bold &&
  row.size > body.size &&
  /^\d{1,4}$/.test(row.text) &&
  rows.some(({ page, text }) => page === 1 && PUBLICATION.test(text))

/** The name of the sender at the top of a letter: above the return address, or of a body by its words. */
function logoRows({ rows, pages }: Paper): Set<Row> {
  const first = rows.filter(({ page, side, cell }) => page === 1 && !side && !cell)
  const address = first.find(({ text }) => RETURN.test(text))
  const isLetter = first.some(({ text }) => ADDRESSED.test(text))
  const top = isLetter ? TOP * (pages[0]?.height ?? 0) : 0
  return new Set(first.filter(({ y, text }) => y < (address?.y ?? 0) || (y < top && BODY.test(text))))
}
const RETURN = /^>\s*retouradres\b/iu
const ADDRESSED = /^(?:aan )?(?:de|het) (?:voorzitter|leden|college|raad|heer|griffier)\b|^geachte\b/iu
const BODY = /^(?:ministerie van|gemeente|provincie|waterschap|hoogheemraadschap) \p{Lu}[\p{L}, -]{2,60}$/iu

/** "Tweede Kamer, vergaderjaar 2030–2031, 36 999 XII, nr. 2", at the foot of a paper of one page too. */
const FOOT = /^(?:tweede|eerste) kamer,? vergaderjaar \d{4}[–-]\d{4}, /iu
const isFoot = (paper: Paper, row: Row): boolean => FOOT.test(row.text) && inMargin(paper, row)

const SIGNS = [isFoot, isMarginal, isColophon, isRegistration, isOwnNumber]

/** Nothing of the text stands beyond it on its page, and nothing near it. */
function isOutermost(paper: Paper, row: Row): boolean {
  const others = rowsOn(paper, row.page).filter((each) => each !== row)
  const low = row.y > (paper.pages[row.page - 1]?.height ?? 0) / 2
  const beyond = others.filter((each) => (low ? each.y > row.y + PLACE : each.y < row.y - PLACE))
  const gap = Math.min(
    ...others.filter((each) => !beyond.includes(each)).map((each) => Math.abs(each.y - row.y)),
  )
  return beyond.every((each) => each.role?.kind === 'artifact' || each.tag?.artifact) && gap > 1.4 * row.size
}

const key = (row: Row): string => row.text.replace(/\d+/g, '#').toLowerCase()

function repeatedRows(paper: Paper): Set<Row> {
  const told = pagesWithArtifacts(paper)
  const marginal = paper.rows.filter(
    (row) => !row.cell && !isToldText(row, told) && (inMargin(paper, row) || row.side),
  )
  const found = new Set<Row>()
  const called = calledNumbers(paper.rows)
  for (const rows of Map.groupBy(
    marginal.filter((row) => !opensNote(row, called)),
    key,
  ).values())
    for (const row of rows) if (rows.some((other) => repeats(paper, row, other))) found.add(row)
  for (const row of chapterHeads(paper, marginal.filter(isPlaced(paper)))) found.add(row)
  const edge = new Set([...found].filter((row) => row.side || isEdge(paper, row, found)))
  return new Set([...edge].filter((row) => row.side || isApart(paper, row, edge)))
}

/** At the top or bottom, and in the text of its page. */
const isPlaced =
  (paper: Paper) =>
  (row: Row): boolean =>
    !row.side && inMargin(paper, row)

/**
 * Between furniture and the text is a gap, or the text looks otherwise: "Antwoord 4" may come at the top of
 * two pages.
 */
function isApart(paper: Paper, row: Row, found: ReadonlySet<Row>): boolean {
  const low = row.y > (paper.pages[row.page - 1]?.height ?? 0) / 2
  const inward = (a: Row, b: Row): number => (low ? b.y - a.y : a.y - b.y)
  const page = rowsOn(paper, row.page).toSorted(inward)
  const last = page.findIndex(
    (each, index) => inward(row, each) <= 0 && !isNear(paper, each, page[index + 1]),
  )
  return last < 0 || page.slice(0, last + 1).every((each) => inward(row, each) > 0 || isSo(each, found))
}
/** In pitches of running text. */
const APART = 1.35
const isNear = ({ body }: Paper, row: Row, next: Row | undefined): boolean =>
  next !== undefined &&
  Math.abs(row.y - next.y) < APART * Math.max(body.pitch, next.size) &&
  Math.abs(row.size - next.size) < 0.06 * next.size

/** Where the file calls the rows at the edge artifacts, what it puts in its structure is text. */
const pagesWithArtifacts = ({ rows }: Paper): ReadonlySet<number> =>
  new Set(rows.flatMap(({ page, tag }) => (tag?.artifact ? [page] : [])))

const isToldText = ({ page, tag }: Row, told: ReadonlySet<number>): boolean =>
  told.has(page) && tag !== null && !tag.artifact && tag.ids.length > 1

/** A note may be the same on several pages, and stand in one place. */
const opensNote = ({ text, page, runs }: Row, called: ReadonlySet<string>): boolean =>
  runs.some(({ start, raised }) => start === 0 && raised) || called.has(`${page}:${/^\d+/.exec(text)?.[0]}`)

/** Numbers that stand raised in the words, by page. */
const calledNumbers = (rows: readonly Row[]): Set<string> =>
  new Set(
    rows.flatMap(({ text, page, runs }) =>
      runs.flatMap(({ start, end, raised }) =>
        raised && start > 0 ? [`${page}:${text.slice(start, end)}`] : [],
      ),
    ),
  )

/** It repeats, or says by itself that it is furniture. */
const isSo = (row: Row, found: ReadonlySet<Row>): boolean =>
  found.has(row) || row.tag?.artifact === true || SAID_PAGE.test(row.text) || PAGE_NUMBER.test(row.text)

/** Between it and the edge of the page there is nothing but furniture. */
function isEdge(paper: Paper, row: Row, found: ReadonlySet<Row>): boolean {
  const page = rowsOn(paper, row.page)
  const low = row.y > (paper.pages[row.page - 1]?.height ?? 0) / 2
  return page
    .filter((each) => (low ? each.y > row.y + PLACE : each.y < row.y - PLACE))
    .every((each) => isSo(each, found))
}

/** On another page, at the same height from the top or bottom, in letters of about one size. */
function repeats(paper: Paper, a: Row, b: Row): boolean {
  if (a.page === b.page || Math.abs(a.page - b.page) > 4) return false
  if (Math.abs(a.size - b.size) > LIKE * Math.max(a.size, b.size)) return false
  const place = a.text === b.text && a.text.length >= LONG ? SKEWED : PLACE
  const [ha, hb] = [paper.pages[a.page - 1]?.height ?? 0, paper.pages[b.page - 1]?.height ?? 0]
  return Math.abs(a.y - b.y) < place || Math.abs(ha - a.y - (hb - b.y)) < place
}

/** The rows of one page that are not furniture. */
export const withoutFurniture = (rows: readonly Row[]): Row[][] =>
  byPage(rows).map((page) => page.filter(({ role }) => role?.kind !== 'artifact'))
