import type { Box } from '../../evidence.ts'
import type { Shade } from '../page/page.ts'
import { type Band, bandsOf } from './bands.ts'
import { headCount } from './heads.ts'
import { type Column, columnsOf, placesOf } from './placing.ts'
import { type Block, boxOf, type Counter, isPiece, type Piece, textOf } from './shapes.ts'
import { type PlacedCell, tableLeaves } from './table-leaves.ts'
import { isMarker } from './table-marks.ts'
import { isYear, valuesIn } from './values.ts'

/** What stands between level lines at these heights, and what stands around it. */
interface Ruled {
  inside: readonly Piece[]
  levels: readonly number[]
  around: readonly Piece[]
}

/** Pieces that stand in one cell. */
type Cell = Piece[]
type Row = Cell[]

const FEWEST_ROWS = 2
/** Part of the rows that has several cells. */
const PARTED = 0.5
const MOST_LINES = 12
/** A cell with more lines than this, in a table without values, is running text: a form. */
const RUNNING = 4
/** Rules this few stand above and below a table, not between its rows. */
const FEW_RULES = 3
/** In points: words begin at one place. */
const PLACE = 4
/** In heights of a row: a head above the first rule. */
const NEAR = 1.3

/**
 * Tables whose rows are told by level lines, and whose columns by the gaps between words; none for text. A
 * row of one cell above a new head parts two tables.
 */
export function ruledTables(ruled: Ruled, shades: readonly Shade[], counter: Counter): Block[] {
  const rows = rowsOf(ruled)
  const columns = columnsOf(rows.map((row) => row.map(boxOf)))
  if (!isTable(rows, columns, ruled)) return []
  return parted([...headAbove(ruled, columns), ...rows]).map((part) => blockOf(part, shades, counter))
}

function blockOf(rows: readonly Row[], shades: readonly Shade[], counter: Counter): Block {
  const columns = columnsOf(rows.map((row) => row.map(boxOf)))
  const cells = rows.flatMap((row, index) => placed(row, index, columns))
  const looks = rows.map((row) => ({ parts: row.flat(), told: false }))
  const heads = headCount(looks, shades) || Number(isHead(rows))
  const leaves = tableLeaves(cells, heads, counter.next())
  return { box: boxOf(cells.flatMap(({ pieces }) => pieces)), leaves }
}

function parted(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = [[]]
  for (const [n, row] of rows.entries()) {
    const opens = row.length === 1 && n > 1 && isHead(rows.slice(n + 1))
    if (opens) tables.push([])
    else tables.at(-1)!.push(row)
  }
  return tables.filter(({ length }) => length > 0)
}

function placed(row: Row, index: number, columns: readonly Column[]): PlacedCell[] {
  const places = placesOf(row.map(boxOf), columns, 'seen')
  return row.map((pieces, n) => ({
    row: index + 1,
    column: (places[n]?.at ?? 0) + 1,
    rowSpan: 1,
    columnSpan: places[n]?.span ?? 1,
    pieces,
  }))
}

function rowsOf({ inside, levels }: Ruled): Row[] {
  const rows: Row[] = []
  for (const [n, bottom] of levels.entries()) {
    const top = levels[n - 1] ?? -Infinity
    const own = inside.filter(({ box }) => middle(box) > top && middle(box) <= bottom)
    if (own.length === 0) continue
    const [head, ...others] = rows.length === 0 ? headLines(own) : [own]
    if (others.length > 0) rows.push(cellsOf(head!))
    const lines = linesOf(others[0] ?? head ?? [], levels.length <= FEW_RULES)
    rows.push(...lines.map(cellsOf))
  }
  return rows
}

/** A head over several others is a row of its own. */
function headLines(pieces: readonly Piece[]): Piece[][] {
  const lines = bandsOf(pieces).map(({ parts }) => parts.filter(isPiece))
  const isOver = (line: readonly Piece[], n: number): boolean =>
    lines.slice(n + 1).some((below) => line.some((piece) => below.filter(under(piece)).length > 1))
  const count = lines.findLastIndex(isOver) + 1
  return [lines.slice(0, count).flat(), lines.slice(count).flat()].filter(({ length }) => length > 0)
}

const under =
  (above: Piece) =>
  ({ box }: Piece): boolean =>
    box[0] < above.box[2] && box[2] > above.box[0]

const middle = ([, y0, , y1]: Box): number => (y0 + y1) / 2

/** One row, unless several of its lines have values, or only few rules were drawn. */
function linesOf(pieces: readonly Piece[], few: boolean): Piece[][] {
  const lines = bandsOf(pieces)
  const opens = opening(lines, few)
  if (lines.filter(opens).length < 2) return [[...pieces]]
  const rows: Piece[][] = []
  for (const [n, line] of lines.entries()) {
    const own = line.parts.filter(isPiece)
    if (n > 0 && !opens(line) && isRest(line)) rows.at(-1)!.push(...own)
    else rows.push(own)
  }
  return rows
}

/** A number in the first column is of a label: "Artikel" with "12" below it. */
function opening(lines: readonly Band[], few: boolean): (line: Band) => boolean {
  const left = Math.min(...lines.map(({ box }) => box[0]))
  const hasValues = ({ parts }: Band): boolean =>
    valuesIn(parts.filter(({ box }) => box[0] > left + PLACE)) > 0
  if (lines.filter(hasValues).length > 1) return hasValues
  const isPair = (line: Band): boolean => line.parts.length > 1 && !isRest(line)
  return few || lines.every(isPair) ? isPair : () => false
}

/** It goes on with what stands above it: it begins with a small letter, or not at the left. */
const isRest = ({ parts }: Band): boolean => {
  const [first] = parts.filter(isPiece).sort((a, b) => a.box[0] - b.box[0])
  return /^[\p{Ll}(]/u.test(first ? textOf(first).trim() : '')
}

/** Pieces that overlap in width, whatever their line. */
function cellsOf(pieces: readonly Piece[]): Row {
  const cells: Row = []
  for (const piece of [...pieces].sort((a, b) => a.box[0] - b.box[0])) {
    const cell = cells.at(-1)
    if (cell && piece.box[0] < boxOf(cell)[2] + 1) cell.push(piece)
    else cells.push([piece])
  }
  return cells
}

function isTable(rows: readonly Row[], columns: readonly Column[], { levels }: Ruled): boolean {
  const parted = rows.filter(({ length }) => length > 1)
  if (columns.length < 2 || parted.length < FEWEST_ROWS || parted.length < PARTED * rows.length) return false
  if (parted.filter(([first]) => isMarker(first!)).length * 2 > parted.length) return false
  if (rows.some((row) => row.some((cell) => bandsOf(cell).length > MOST_LINES))) return false
  const others = parted.flatMap((row) => row.slice(1))
  const values = others.filter((cell) => valuesIn(cell) === cell.length).length
  return values * 2 > others.length || (levels.length > FEW_RULES && isEven(parted, rows))
}

/** Without values: nearly all rows have their cells, and none of them runs on. */
const isEven = (parted: readonly Row[], rows: readonly Row[]): boolean =>
  parted.length >= 3 &&
  parted.length >= 0.7 * rows.length &&
  rows.every((row) => row.every((cell) => bandsOf(cell).length <= RUNNING))

/**
 * The row right above the first rule, when none of its words stands above two columns, and several above one,
 * or it has as many: a head set to the left stands above no values that are set to the right.
 */
function headAbove({ levels, around, inside }: Ruled, columns: readonly Column[]): Row[] {
  const [top = 0] = levels
  const [first] = bandsOf(inside)
  const height = first ? first.box[3] - first.box[1] : 0
  const near = around.filter(({ box }) => box[3] <= top + 1 && box[3] > top - NEAR * height)
  const row = cellsOf(near)
  const above = row.map((cell) => {
    const [x0, , x1] = boxOf(cell)
    return columns.filter(([from, to]) => x0 < to && x1 > from).length
  })
  const placed = above.filter((count) => count === 1).length
  const isAbove = above.every((count) => count <= 1) && (placed > 1 || row.length === columns.length)
  const isRow = row.length > 1 && row.length <= columns.length
  return isAbove && isRow && !near.some((piece) => inside.includes(piece)) ? [row] : []
}

/** The first row has no values but years, the others have. */
function isHead([first = [], ...others]: readonly Row[]): boolean {
  const plain = first.flat().filter((piece) => !isYear(piece))
  return valuesIn(plain) === 0 && others.some((row) => valuesIn(row.flat()) > 0)
}
