import type { Box } from '../../evidence.ts'
import type { Glyph, Page, Stroke, Tag } from '../page/page.ts'
import { around, type Piece } from './shapes.ts'

/** In sizes of the letter: what still is one piece, and how far base lines may differ. */
const WIDEST_GAP = 0.9
const WIDEST_SPACE = 1.6
/** A number stands nearer to the next column. */
const AFTER_NUMBER = 0.6
const BACK = 0.5
const SAME_LINE = 0.1
/** Of the size of a letter: what stands above and below its base line. Tight, so that rows do not touch. */
const ABOVE = 0.72
const BELOW = 0.06

/**
 * The letters of a page as pieces, in the order of the file. Letters printed twice on one place are read
 * once.
 */
export function piecesOf(page: Page): Piece[] {
  const uprights = page.strokes.filter(({ upright }) => upright)
  const groups: Glyph[][] = []
  for (const glyph of onPage(page)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (last && printedTwice(group!, glyph)) continue
    const joins = last && follows(last, glyph) && !parted(uprights, last, glyph) && inOneCell(last, glyph)
    if (joins && !afterWideSpace(group!, glyph)) group!.push(glyph)
    else groups.push([glyph])
  }
  return groups
    .map(trimmed)
    .filter((group) => group.length > 0)
    .map(pieceOf)
}

/** Spaces may hold the columns of a table apart; in justified text a break here does no harm. */
function afterWideSpace(group: readonly Glyph[], next: Glyph): boolean {
  const last = group.findLast(({ space }) => !space)
  if (next.space || !last) return false
  const gap = next.x0 - last.x1
  if (gap <= AFTER_NUMBER * next.size) return false
  return gap > WIDEST_SPACE * next.size || endsInNumber(group)
}

const endsInNumber = (group: readonly Glyph[]): boolean =>
  /(?:^|\s)[-–]?\d[\d.,]*%?\s*$/u.test(
    group
      .slice(-10)
      .map(({ text, space }) => (space ? ' ' : text))
      .join(''),
  )

const onPage = ({ glyphs, width, height }: Page): Glyph[] =>
  glyphs.filter(
    ({ text, x0, y, size }) =>
      text !== '' && size > 0.5 && x0 > -1 && x0 < width && y > 0 && y < height + size,
  )

const printedTwice = (group: readonly Glyph[], glyph: Glyph): boolean =>
  !glyph.space &&
  group.slice(-3).some((each) => each.text === glyph.text && near(each.x0, glyph.x0) && near(each.y, glyph.y))

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.6

function follows(last: Glyph, next: Glyph): boolean {
  if (last.turned || next.turned) return last.turned && next.turned && beside(last, next)
  const size = Math.max(last.size, next.size)
  const gap = next.x0 - last.x1
  if (Math.abs(next.y - last.y) > SAME_LINE * size || gap < -BACK * size) return false
  return gap <= WIDEST_GAP * size && ratio(last.size, next.size) > 0.85
}

const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(a, b)

const beside = (last: Glyph, next: Glyph): boolean =>
  Math.hypot(next.x0 - last.x1, next.y - last.y) < 1.5 * next.size

/** The tags set the two in one cell of a table, or in none. */
const inOneCell = ({ tag: a }: Glyph, { tag: b }: Glyph): boolean => a === b || cellOf(a) === cellOf(b)

const cellOf = (tag: Tag | null): number => {
  const index = tag?.path.findLastIndex((role) => role === 'TD' || role === 'TH') ?? -1
  return tag?.ids[index] ?? -1
}

/** A line of a table stands between two letters. */
const parted = (uprights: readonly Stroke[], last: Glyph, next: Glyph): boolean =>
  next.x0 - last.x1 > 0.15 * next.size || last.space
    ? uprights.some(
        ({ at, from, to }) =>
          at > (last.space ? last.x0 : last.x1) - 1 &&
          at < next.x0 + 1 &&
          from < next.y - 1 &&
          to > next.y - next.size,
      )
    : false

function trimmed(glyphs: readonly Glyph[]): Glyph[] {
  const first = glyphs.findIndex(({ space }) => !space)
  return first < 0 ? [] : glyphs.slice(first, glyphs.findLastIndex(({ space }) => !space) + 1)
}

function pieceOf(glyphs: Glyph[]): Piece {
  const { y, size, turned } = glyphs[0]!
  return { glyphs, box: around(glyphs.map(glyphBox)), y, size, turned }
}

const glyphBox = ({ x0, x1, y, size }: Glyph): Box => [
  Math.min(x0, x1),
  y - ABOVE * size,
  Math.max(x0, x1),
  y + BELOW * size,
]
