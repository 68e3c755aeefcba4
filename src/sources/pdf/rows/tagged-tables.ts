import type { Box } from '../../evidence.ts'
import type { Shade, Tag } from '../page/page.ts'
import { bandsOf } from './bands.ts'
import { headCount } from './heads.ts'
import { placesOf } from './placing.ts'
import { boxOf, type Counter, isPiece, type Leaf, type Part, type Piece } from './shapes.ts'
import { type PlacedCell, tableLeaves } from './table-leaves.ts'
import { isMarker } from './table-marks.ts'
import { type Cell, columnsIn, told } from './tagged-columns.ts'

/** Two columns without heads are as often a list with its numbers apart. */
const FEWEST_COLUMNS = 3
/** A cell with more rows than this, as wide as a good part of the table, holds running text: a form. */
const RUNNING = { rows: 12, narrow: 4, width: 0.45 }
/** In points: words may run on over the edge of their cell. */
const SLACK = 2
const OVERLAP = 14

/** Tables that the tags know, where the place of their cells does not contradict. */
export function taggedTables(parts: readonly Part[], shades: readonly Shade[], counter: Counter): Part[] {
  const tables = Map.groupBy(parts.filter(isPiece), (piece) => placeOf(piece)?.table ?? -1)
  let found = [...parts]
  for (const [id, pieces] of tables) {
    const rows = id < 0 ? [] : rowsOf(pieces)
    if (!agrees(rows)) continue
    const taken = new Set<Part>(pieces)
    const leaves = leavesOf(rows, shades, counter)
    found = [...found.filter((part) => !taken.has(part)), { box: boxOf(pieces), leaves }]
  }
  return found
}

const CELLS = ['TD', 'TH']

interface Place {
  table: number
  row: number
  cell: number
  tag: Tag
  header: boolean
}

/** The innermost table that a piece is tagged in. */
function placeOf({ glyphs }: Piece): Place | null {
  const tag = glyphs[0]?.tag
  if (!tag) return null
  const table = tag.path.lastIndexOf('Table')
  const row = tag.path.indexOf('TR', table)
  const cell = tag.path.findIndex((role, index) => index > row && CELLS.includes(role))
  if (table < 0 || row < 0 || cell < 0) return null
  const header = tag.path[cell] === 'TH'
  return { table: tag.ids[table]!, row: tag.ids[row]!, cell: tag.ids[cell]!, tag, header }
}

/** Of what stands in one cell of lines: the tags do not part it. */
export const isOneCell = (parts: readonly Part[]): boolean =>
  new Set(parts.filter(isPiece).map((piece) => placeOf(piece)?.cell)).size < 2

function rowsOf(pieces: readonly Piece[]): Cell[][] {
  const rows = Map.groupBy(pieces, (piece) => placeOf(piece)!.row)
  return [...rows.values()].map((row) =>
    [...Map.groupBy(row, (piece) => placeOf(piece)!.cell).values()].map(cellOf),
  )
}

function cellOf(pieces: Piece[]): Cell {
  const { tag, header } = placeOf(pieces[0]!)!
  return { pieces, header, at: tag.cell?.at ?? 0, of: tag.cell?.of ?? 1 }
}

const boxOfRow = (row: readonly Cell[]): Box => boxOf(row.flatMap(({ pieces }) => pieces))

/** Rows below each other, cells beside each other, and none of them running text. */
function agrees(rows: readonly Cell[][]): boolean {
  const widest = Math.max(0, ...rows.map((row) => row.length))
  const hasHeads = rows.some((row) => row.some(({ header }) => header))
  if (rows.length < 2 || widest < (hasHeads ? 2 : FEWEST_COLUMNS)) return false
  const inOrder = rows.every((row) =>
    row.every((cell, n) => n === 0 || boxOf(row[n - 1]!.pieces)[2] <= boxOf(cell.pieces)[0] + OVERLAP),
  )
  const below = rows.every((row, n) => n === 0 || boxOfRow(rows[n - 1]!)[1] < boxOfRow(row)[1])
  return inOrder && below && !isForm(rows, widest)
}

/** Two columns of numbers and text, or a cell of running text. */
function isForm(rows: readonly Cell[][], columns: number): boolean {
  const [x0, , x1] = boxOf(rows.flat().flatMap(({ pieces }) => pieces))
  const most = columns < FEWEST_COLUMNS ? RUNNING.narrow : RUNNING.rows
  const numbered = rows.filter(([first]) => isMarker(first!.pieces)).length
  if (columns < FEWEST_COLUMNS && numbered * 2 > rows.length) return true
  return rows.flat().some(({ pieces }) => {
    const box = boxOf(pieces)
    return box[2] - box[0] > RUNNING.width * (x1 - x0) && bandsOf(pieces).length > most
  })
}

function leavesOf(rows: readonly Cell[][], shades: readonly Shade[], counter: Counter): Leaf[] {
  const columns = columnsIn(rows)
  const how = rows.some((row) => row.length < row[0]!.of) ? 'told' : 'seen'
  const cells = rows.flatMap((row, index): PlacedCell[] => {
    const boxes = told(row)
    const places = placesOf(boxes, columns, how)
    return row.map(({ pieces, at }) => {
      const { at: column, span } = places[at] ?? { at: 0, span: 1 }
      const place = { row: index + 1, column: column + 1, rowSpan: 1, columnSpan: span }
      return { ...place, pieces, rowSpan: rowSpanOf(rows, index, boxOf(pieces)) }
    })
  })
  const looks = rows.map((row) => ({
    parts: row.flatMap(({ pieces }) => pieces),
    told: row.every(({ header }) => header),
  }))
  return tableLeaves(cells, headCount(looks, shades), counter.next())
}

/** A cell whose words reach below the top of the next rows takes these too. */
function rowSpanOf(rows: readonly Cell[][], index: number, [, , , bottom]: Box): number {
  const below = rows.slice(index + 1).findIndex((row) => boxOfRow(row)[1] >= bottom - SLACK)
  return 1 + (below < 0 ? rows.length - index - 1 : below)
}
