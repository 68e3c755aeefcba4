import type { CellPlace } from '../../cell-place.ts'
import type { Box, Role, Run } from '../../evidence.ts'
import type { Glyph, Link, Tag } from '../page/page.ts'
import { type Letter, lettersOf } from './letters.ts'
import type { Leaf, Piece } from './shapes.ts'
import { boxOf, textOf } from './shapes.ts'
import { roundSize, sizeOfCapitals } from './small-capitals.ts'

/** One printed row, with what the annotators found out about it. */
export interface Row {
  page: number
  /** Number of the region on its page; rows of one region follow each other in one column. */
  region: number
  text: string
  /** Offsets into `text`. */
  runs: Run[]
  box: Box
  /** Where its words begin behind a wide gap, as the values of a form do. */
  stops: readonly number[]
  /** What stands before the first wide gap; '' without one. */
  lead: string
  y: number
  size: number
  bold: boolean
  italic: boolean
  tag: Tag | null
  turned: boolean
  cell: CellPlace | null
  side: boolean
  frame: Leaf['frame']
  area: Leaf['area']
  /** Left and right end of the region. */
  column: readonly [number, number]
  role: Role | null
  /** The first row of its block of text. */
  opens: boolean
  /** It is the number of what stands below it. */
  numbers: boolean
}

/** In sizes: base lines of one row; how far a small letter, or a number as large, may stand above it. */
const SAME_ROW = 0.22
const RAISED = [0.12, 0.9] as const
const RAISED_AS_LARGE = 0.5
/** How far a small letter may stand below it. */
const LOWERED = 0.45
const SMALL = 0.87
/** In points: rows that begin this near to each other end at one place. */
const ALIKE = 45
/** In sizes: a gap as wide as this is no space between words. */
const STOP = 1
/** In points: from the number of a note to its words. */
const NUMBER_GAP = 24

interface Draft {
  y: number
  size: number
  pieces: Piece[]
}

/** The rows of a leaf from top to bottom. */
export function rowsOf(leaf: Leaf, page: number, region: number, links: readonly Link[]): Row[] {
  const drawn = drafts(leaf.pieces).map((draft) => rowOf(draft, links))
  return drawn.map((row) => ({
    ...row,
    page,
    region,
    column: columnOf(row, drawn),
    cell: leaf.cell ?? null,
    side: leaf.side ?? false,
    frame: leaf.frame,
    area: leaf.area,
    role: null,
    opens: false,
    numbers: false,
  }))
}

/** The ends of the rows of one look that begin near each other. */
function columnOf(
  row: Pick<Row, 'box' | 'size'>,
  rows: readonly Pick<Row, 'box' | 'size'>[],
): [number, number] {
  const like = rows.filter(
    ({ box, size }) => Math.abs(size - row.size) < 0.06 * row.size && Math.abs(box[0] - row.box[0]) < ALIKE,
  )
  const [x0, , x1] = boxOf(like)
  return [x0, x1]
}

/**
 * Large letters make the rows; small ones that stand raised or lowered join the row they stand at. So do
 * numbers that are raised without being smaller: they come after the words of their size.
 */
function drafts(pieces: readonly Piece[]): Draft[] {
  const found: Draft[] = []
  const order = (a: Piece, b: Piece): number =>
    b.size - a.size || Number(isNumber(a)) - Number(isNumber(b)) || a.y - b.y
  for (const piece of [...pieces].sort(order)) {
    const row = piece.turned ? undefined : nearestRow(found, piece)
    if (row) row.pieces.push(piece)
    else found.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  for (const { pieces: row } of found) row.sort((a, b) => a.box[0] - b.box[0])
  return found.sort((a, b) => a.y - b.y || a.pieces[0]!.box[0] - b.pieces[0]!.box[0])
}

function nearestRow(rows: readonly Draft[], piece: Piece): Draft | undefined {
  const fits = rows.filter((row) => !row.pieces[0]!.turned && belongs(row, piece))
  return fits.sort((a, b) => Math.abs(a.y - piece.y) - Math.abs(b.y - piece.y))[0]
}

function belongs(row: Draft, piece: Piece): boolean {
  const above = (row.y - piece.y) / row.size
  if (Math.abs(above) <= SAME_ROW) return true
  if (!(piece.size > SMALL * row.size ? isRaisedNumber(piece, above) : isNear(above))) return false
  return row.pieces.some((each) => touches(each, piece, row.size)) || opensRow(row, piece)
}

/** A small letter that stands this far above a row, or below it, may belong to it. */
const isNear = (above: number): boolean =>
  above > 0 ? above >= RAISED[0] && above <= RAISED[1] : -above <= LOWERED

const isRaisedNumber = (piece: Piece, above: number): boolean =>
  above > 0 && above <= RAISED_AS_LARGE && isNumber(piece)

const isNumber = (piece: Piece): boolean => /^\d{1,3}$/.test(textOf(piece))

/** The raised number of a note, set apart from its words. */
function opensRow(row: Draft, piece: Piece): boolean {
  const gap = Math.min(...row.pieces.map(({ box }) => box[0])) - piece.box[2]
  return gap > 0 && gap < NUMBER_GAP && isNumber(piece)
}

const touches = (a: Piece, b: Piece, size: number): boolean =>
  b.box[0] < a.box[2] + 0.6 * size && b.box[2] > a.box[0] - 0.6 * size

function rowOf(draft: Draft, links: readonly Link[]) {
  const letters = lettersOf(draft.pieces)
  const glyphs = letters.flatMap(({ glyph }) => (glyph ? [glyph] : []))
  const size = sizeOfCapitals(glyphs) ?? most(glyphs.map(roundSize)) ?? draft.size
  const look = { size, bold: mostly(glyphs, 'bold'), italic: mostly(glyphs, 'italic') }
  return {
    text: letters.map(({ text }) => text).join(''),
    runs: runsOf(letters, { ...look, y: draft.y }, links),
    box: boxOf(draft.pieces),
    stops: stopsOf(draft.pieces),
    lead: leadOf(draft.pieces),
    y: draft.y,
    ...look,
    tag: glyphs.find(({ tag }) => tag)?.tag ?? null,
    turned: draft.pieces[0]!.turned,
  }
}

const isStop = (piece: Piece, index: number, pieces: readonly Piece[]): boolean =>
  index > 0 && piece.box[0] - pieces[index - 1]!.box[2] > STOP * piece.size

const stopsOf = (pieces: readonly Piece[]): number[] => pieces.filter(isStop).map(({ box }) => box[0])

const leadOf = (pieces: readonly Piece[]): string =>
  pieces
    .slice(0, Math.max(0, pieces.findIndex(isStop)))
    .map(textOf)
    .join(' ')
    .trim()

const mostly = (glyphs: readonly Glyph[], look: 'bold' | 'italic'): boolean =>
  glyphs.filter((each) => each[look]).length > 0.6 * glyphs.length

/** The value that comes most, the first of equals. */
export function most<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

interface Look {
  size: number
  bold: boolean
  italic: boolean
  y: number
}

type Marks = Omit<Run, 'start' | 'end'>

/** Stretches that look different from the row. */
function runsOf(letters: readonly Letter[], look: Look, links: readonly Link[]): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { text, glyph } of letters) {
    const marks = glyph ? marksOf(glyph, look, links) : null
    const open = runs.at(-1)
    if (open && goesOn(open, at, marks)) lengthen(open, text)
    else if (Object.keys(marks ?? {}).length) runs.push({ start: at, end: at + text.length, ...marks })
    at += text.length
  }
  return runs.map((run) => withoutEndSpace(run, letters))
}

/** What has no look of its own, a space, goes on with any run. */
const goesOn = (run: Run, at: number, marks: Marks | null): boolean =>
  run.end === at && (marks === null || same(run, marks))

/** A space between two words of one look is part of the run; one that ends the run is taken off later. */
const lengthen = (run: Run, text: string): void => {
  run.end += text.length
}

function withoutEndSpace(run: Run, letters: readonly Letter[]): Run {
  const text = letters.map((each) => each.text).join('')
  return { ...run, end: run.start + text.slice(run.start, run.end).trimEnd().length }
}

function same(run: Run, marks: Marks): boolean {
  const { start: _start, end: _end, ...own } = run
  return JSON.stringify(own) === JSON.stringify(marks)
}

function marksOf(glyph: Glyph, look: Look, links: readonly Link[]): Marks {
  const marks: Marks = {}
  const size = roundSize(glyph)
  if (Math.abs(size - look.size) > 0.25) marks.size = size
  if (glyph.bold !== look.bold) marks.bold = glyph.bold
  if (glyph.italic !== look.italic) marks.italic = glyph.italic
  const least = size < SMALL * look.size ? RAISED[0] : SAME_ROW
  if (look.y - glyph.y > least * look.size) marks.raised = true
  const link = links.find(({ box }) => inside(box, glyph))
  if (link) marks.link = link.address
  return marks
}

const inside = ([x0, y0, x1, y1]: Box, { x0: left, x1: right, y, size }: Glyph): boolean => {
  const [x, middle] = [(left + right) / 2, y - 0.3 * size]
  return x >= x0 && x <= x1 && middle >= y0 && middle <= y1
}
