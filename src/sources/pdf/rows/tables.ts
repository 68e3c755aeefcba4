import type { Page, Shade } from '../page/page.ts'
import { alignedTables, isAligned } from './aligned-tables.ts'
import { type Band, bandsOf } from './bands.ts'
import { dividedCells, type Filled } from './divided-cells.ts'
import { cellsOf, type GridCell, levelsOf } from './grid.ts'
import { headCount } from './heads.ts'
import { type Net, netsOf, rulesOf } from './lines.ts'
import { readingOrder } from './regions.ts'
import { ruledTables } from './ruled-rows.ts'
import {
  type Block,
  boxOf,
  type Counter,
  holds,
  isPiece,
  type Leaf,
  type Part,
  type Piece,
  textOf,
} from './shapes.ts'
import { tableLeaves } from './table-leaves.ts'
import { isOneCell, taggedTables } from './tagged-tables.ts'

/**
 * A cell as wide as this, with more rows than this in a table of two columns, or of more, holds running text:
 * the lines make a form, not a table.
 */
const RUNNING = 0.45
const MOST_ROWS = { narrow: 4, wide: 12 }
const MOST_WHOLE_ROWS = 3
/** Whole rows among rows of two: the titles of a form. */
const FEWEST_TITLES = 2
/** Part of the cells that must hold words: the lines of a chart hold none. */
const FILLED = 0.3

/**
 * Tables and forms as blocks among the pieces of a page: first those that lines make, then those that the
 * tags know and whose lines leave out columns, then those of which only the rows have lines; at last values
 * in columns.
 */
export function withTables(page: Page, pieces: readonly Piece[], counter: Counter): Part[] {
  const area = ({ box }: Net): number => (box[2] - box[0]) * (box[3] - box[1])
  const nets = netsOf(page.strokes).sort((a, b) => area(a) - area(b))
  const means: Means = { shades: page.shades, counter }
  let parts: Part[] = [...pieces]
  for (const net of nets) parts = withNet(parts, net, means, 'as told')
  parts = taggedTables(parts, page.shades, counter)
  for (const net of nets) parts = withNet(parts, net, means, 'as drawn')
  for (const rules of rulesOf(page.strokes)) parts = withRules(parts, rules, means)
  return alignedTables(parts, counter)
}

interface Means {
  shades: readonly Shade[]
  counter: Counter
}

/** `as told`: only where each cell of the lines is one cell of the tags, or the tags know of none. */
function withNet(parts: readonly Part[], net: Net, means: Means, how: 'as told' | 'as drawn'): Part[] {
  const inside = parts.filter((part) => holds(net.box, part.box))
  const cells = cellsOf(net).map((cell) => ({
    cell,
    parts: inside.filter((part) => holds(cell.box, part.box)),
  }))
  const taken = new Set(cells.flatMap((each) => each.parts))
  const filled = cells.filter((each) => each.parts.length > 0)
  if (how === 'as told' && !filled.every(({ parts: own }) => isOneCell(own))) return [...parts]
  if (leavesOutColumns(filled)) {
    const ruled = withRules(parts, net, means)
    if (ruled.length < parts.length) return ruled
  }
  if (filled.length < 2 || filled.length < FILLED * cells.length || strays(filled)) return [...parts]
  if (isForm(filled, net) && isAligned(inside)) return [...parts]
  const leaves = isForm(filled, net) ? formLeaves(filled, net, means) : netLeaves(cells, means)
  const block: Block = { box: boxOf([...taken]), leaves }
  return [...parts.filter((part) => !taken.has(part)), block]
}

/** Level lines without upright ones between the columns. */
function withRules(parts: readonly Part[], net: Net, { shades, counter }: Means): Part[] {
  const inside = parts.filter((part) => holds(net.box, part.box))
  if (!inside.every(isPiece)) return [...parts]
  const levels = levelsOf(net)
  const tables = ruledTables({ inside, levels, around: parts.filter(isPiece) }, shades, counter)
  const taken = new Set<Part>(tables.flatMap(({ leaves }) => leaves).flatMap(({ pieces }) => pieces))
  return [...parts.filter((part) => !taken.has(part)), ...tables]
}

/** In sizes of the letter. */
const WIDE = 1.5
/** Part of the cells. */
const LEFT_OUT = 0.2

/**
 * In several cells, and a good part of all, words stand a wide gap apart on one height: lines are left out
 * between columns.
 */
function leavesOutColumns(cells: readonly Filled[]): boolean {
  const parted = cells.filter(({ parts }) => bandsOf(parts).some(isParted)).length
  return parted > 1 && parted >= LEFT_OUT * cells.length
}

const isParted = ({ parts }: Band): boolean => {
  const pieces = parts.filter(isPiece).sort((a, b) => a.box[0] - b.box[0])
  return pieces.some((piece, n) => n > 0 && piece.box[0] - pieces[n - 1]!.box[2] > WIDE * piece.size)
}

/** Words run out of their cell: the lines are not those of a table. */
const strays = (cells: readonly Filled[]): boolean =>
  cells.some(({ cell, parts }) =>
    parts.some(({ box }) => box[2] > cell.box[2] + 12 || box[0] < cell.box[0] - 12),
  )

function isForm(cells: readonly Filled[], net: Net): boolean {
  const whole = cells.filter(({ cell }) => isWhole(cell, net)).length
  const narrow = [...Map.groupBy(cells, ({ cell }) => cell.row).values()].every((row) => row.length <= 2)
  return (narrow && (whole >= FEWEST_TITLES || cells.some(holdsTable))) || holdsText(cells, net)
}

/** The lines leave out the columns, and the values stand in one box. */
const holdsTable = ({ parts }: Filled): boolean => !alignedTables(parts, { next: () => 0 }).every(isPiece)

const holdsText = (cells: readonly Filled[], net: Net): boolean => {
  const columns = Math.max(
    ...[...Map.groupBy(cells, ({ cell }) => cell.row).values()].map((row) => row.length),
  )
  const most = columns > 2 ? MOST_ROWS.wide : MOST_ROWS.narrow
  return cells.some(({ cell, parts }) => {
    const rows = bandsOf(parts).length
    return (
      parts.some((part) => !isPiece(part)) ||
      (rows > most && partOf(cell, net) > RUNNING) ||
      (isWhole(cell, net) && rows > MOST_WHOLE_ROWS)
    )
  })
}

/** Part of the width of a net. */
const partOf = ({ box }: GridCell, net: Net): number => (box[2] - box[0]) / (net.box[2] - net.box[0])

const isWhole = (cell: GridCell, net: Net): boolean => partOf(cell, net) > 0.95

/** Each cell of a form is a region of its own, read like a page. */
function formLeaves(cells: readonly Filled[], net: Net, { shades, counter }: Means): Leaf[] {
  const labels = labelsOf(cells, net)
  return cells.flatMap((each) => {
    const frame = labels.includes(each) ? 'label' : frameOf(each, net, shades)
    return readingOrder(alignedTables(each.parts, counter)).map((leaf) =>
      leaf.cell ? leaf : { ...leaf, frame },
    )
  })
}

/** A label is a word or a few; the column at the left holds hardly anything else, and is the narrower one. */
const LABEL_LETTERS = 100
const LABEL_ROWS = 5
const LABEL_WIDTH = 0.45

/**
 * The cells at the left of rows of two, where they name what stands at their right; a row that goes on from
 * the page before has none.
 */
function labelsOf(cells: readonly Filled[], net: Net): Filled[] {
  const left = Math.min(...cells.map(({ cell }) => cell.column))
  const firsts = cells.filter(
    ({ cell, parts }) => cell.column === left && !isWhole(cell, net) && parts.length > 0,
  )
  const width = LABEL_WIDTH * (net.box[2] - net.box[0])
  const isLabel = ({ cell: { box }, parts }: Filled): boolean =>
    box[2] - box[0] < width &&
    bandsOf(parts).length <= LABEL_ROWS &&
    parts.every(isPiece) &&
    /\p{L}{2}/u.test(wordsOf(parts)) &&
    wordsOf(parts).length < LABEL_LETTERS
  const labels = firsts.filter(isLabel)
  return labels.length * 2 > firsts.length ? labels : []
}

const wordsOf = (parts: readonly Part[]): string => parts.filter(isPiece).map(textOf).join(' ')

const TITLE_ROWS = 2
const TITLE_LETTERS = 160

/** In bold, or over the whole width on a colour. */
function frameOf({ cell, parts }: Filled, net: Net, shades: readonly Shade[]): NonNullable<Leaf['frame']> {
  const glyphs = parts.filter(isPiece).flatMap((piece) => piece.glyphs)
  const bold = glyphs.length > 0 && glyphs.every((glyph) => glyph.bold || glyph.space)
  const colored = isWhole(cell, net) && isOnColor(parts, shades) && wordsOf(parts).length < TITLE_LETTERS
  if (!(bold || colored) || bandsOf(parts).length > TITLE_ROWS) return 'body'
  return isWhole(cell, net) ? 'title' : 'label'
}

const isOnColor = (parts: readonly Part[], shades: readonly Shade[]): boolean =>
  parts.length > 0 && parts.every(({ box }) => shades.some((shade) => holds(shade.box, box)))

/**
 * Cells by the rows and columns in which some cell with words begins: the thin lines of a frame and of a
 * table in a table make rows and columns that hold nothing.
 */
function compact(cells: readonly Filled[]): Filled[] {
  const filled = cells.filter(({ parts }) => parts.length > 0)
  const rows = [...new Set(filled.map(({ cell }) => cell.row))].sort((a, b) => a - b)
  const columns = [...new Set(filled.map(({ cell }) => cell.column))].sort((a, b) => a - b)
  const within = (places: readonly number[], from: number, span: number): number =>
    places.filter((place) => place >= from && place < from + span).length
  return filled.map(({ cell, parts }) => ({
    cell: {
      ...cell,
      row: rows.indexOf(cell.row) + 1,
      column: columns.indexOf(cell.column) + 1,
      rowSpan: Math.max(1, within(rows, cell.row, cell.rowSpan)),
      columnSpan: Math.max(1, within(columns, cell.column, cell.columnSpan)),
    },
    parts,
  }))
}

function netLeaves(all: readonly Filled[], { shades, counter }: Means): Leaf[] {
  const cells = compact(dividedCells(all)).map(({ cell, parts }) => ({
    ...cell,
    pieces: parts.filter(isPiece),
  }))
  const rows = [...Map.groupBy(cells, ({ row }) => row)].sort(([a], [b]) => a - b)
  const looks = rows.map(([, row]) => ({ parts: row.flatMap(({ pieces }) => pieces), told: false }))
  const placed = cells.map(({ row, column, rowSpan, columnSpan, pieces }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    pieces,
  }))
  return tableLeaves(placed, headCount(looks, shades), counter.next())
}
