import type { CellPlace } from '../../cell-place.ts'
import type { Page } from '../page/page.ts'
import { alignedTables, isAligned } from './aligned-tables.ts'
import { bandsOf } from './bands.ts'
import { cellsOf, type GridCell } from './grid.ts'
import { type Net, netsOf } from './lines.ts'
import { readingOrder } from './regions.ts'
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
import { taggedTables } from './tagged-tables.ts'

/** A cell with more rows than this holds running text: the lines make a form, not a table. */
const MOST_ROWS = 8
const MOST_WHOLE_ROWS = 3
/** Whole rows among rows of two: the titles of a form. */
const FEWEST_TITLES = 2
/** Part of the cells that must hold words: the lines of a chart hold none. */
const FILLED = 0.3

/** Ruled tables and forms, then tagged tables, as blocks among the pieces of a page. */
export function withTables(page: Page, pieces: readonly Piece[], counter: Counter): Part[] {
  const area = ({ box }: Net): number => (box[2] - box[0]) * (box[3] - box[1])
  const nets = netsOf(page.strokes).sort((a, b) => area(a) - area(b))
  let parts: Part[] = [...pieces]
  for (const net of nets) parts = withNet(parts, net, counter)
  return alignedTables(taggedTables(parts, counter), counter)
}

interface Filled {
  cell: GridCell
  parts: Part[]
}

function withNet(parts: readonly Part[], net: Net, counter: Counter): Part[] {
  const inside = parts.filter((part) => holds(net.box, part.box))
  const cells = cellsOf(net).map((cell) => ({
    cell,
    parts: inside.filter((part) => holds(cell.box, part.box)),
  }))
  const taken = new Set(cells.flatMap((each) => each.parts))
  const filled = cells.filter((each) => each.parts.length > 0)
  if (filled.length < 2 || filled.length < FILLED * cells.length || strays(filled)) return [...parts]
  if (isForm(filled, net) && isAligned(inside)) return [...parts]
  const leaves = isForm(filled, net) ? formLeaves(filled, net, counter) : tableLeaves(cells, counter.next())
  const block: Block = { box: boxOf([...taken]), leaves }
  return [...parts.filter((part) => !taken.has(part)), block]
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

const holdsText = (cells: readonly Filled[], net: Net): boolean =>
  cells.some(({ cell, parts }) => {
    const rows = bandsOf(parts).length
    return (
      rows > MOST_ROWS ||
      parts.some((part) => !isPiece(part)) ||
      (isWhole(cell, net) && rows > MOST_WHOLE_ROWS)
    )
  })

const isWhole = ({ box }: GridCell, net: Net): boolean => box[2] - box[0] > 0.95 * (net.box[2] - net.box[0])

/** Each cell of a form is a region of its own, read like a page. */
function formLeaves(cells: readonly Filled[], net: Net, counter: Counter): Leaf[] {
  const labels = labelsOf(cells, net)
  return cells.flatMap((each) => {
    const frame = labels.includes(each) ? 'label' : frameOf(each.cell, each.parts, net)
    return readingOrder(alignedTables(each.parts, counter)).map((leaf) =>
      leaf.cell ? leaf : { ...leaf, frame },
    )
  })
}

/** A label is a word or a few; the column at the left holds nothing else, and is the narrower one. */
const LABEL_LETTERS = 60
const LABEL_WIDTH = 0.4

/** The cells at the left of rows of two, where they name what stands at their right. */
function labelsOf(cells: readonly Filled[], net: Net): Filled[] {
  const left = Math.min(...cells.map(({ cell }) => cell.column))
  const firsts = cells.filter(({ cell }) => cell.column === left && !isWhole(cell, net))
  const width = LABEL_WIDTH * (net.box[2] - net.box[0])
  const isLabel = ({ cell: { box }, parts }: Filled): boolean =>
    box[2] - box[0] < width &&
    bandsOf(parts).length <= 2 &&
    parts.every(isPiece) &&
    /\p{L}{2}/u.test(wordsOf(parts)) &&
    wordsOf(parts).length < LABEL_LETTERS
  return firsts.every(isLabel) ? firsts : []
}

const wordsOf = (parts: readonly Part[]): string => parts.filter(isPiece).map(textOf).join(' ')

function frameOf(cell: GridCell, parts: readonly Part[], net: Net): NonNullable<Leaf['frame']> {
  const glyphs = parts.filter(isPiece).flatMap((piece) => piece.glyphs)
  const bold = glyphs.length > 0 && glyphs.every((glyph) => glyph.bold || glyph.space)
  if (!bold || bandsOf(parts).length > 2) return 'body'
  return isWhole(cell, net) ? 'title' : 'label'
}

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

function tableLeaves(all: readonly Filled[], table: number): Leaf[] {
  const cells = compact(all)
  const first = cells.filter(({ cell }) => cell.row === 1)
  const others = cells.filter(({ cell }) => cell.row > 1)
  const head = isHead(
    first.flatMap(({ parts }) => parts),
    others.flatMap(({ parts }) => parts),
  )
  return cells
    .filter(({ parts }) => parts.length > 0)
    .map(({ cell, parts }) => {
      const { row, column, rowSpan, columnSpan } = cell
      const place: CellPlace = { table, row, column, rowSpan, columnSpan, header: head && row === 1 }
      return { pieces: parts.filter(isPiece), cell: place }
    })
}

/** The first row is bold and the rest, mostly, is not. */
function isHead(first: readonly Part[], others: readonly Part[]): boolean {
  const bold = (parts: readonly Part[]): number => {
    const glyphs = parts.filter(isPiece).flatMap((piece) => piece.glyphs)
    return glyphs.filter((glyph) => glyph.bold).length / Math.max(1, glyphs.length)
  }
  return bold(first) > 0.8 && bold(others) < 0.6
}
