import type { Tag } from '../page/page.ts'
import { bandsOf } from './bands.ts'
import { boxOf, type Counter, isPiece, type Leaf, type Part, type Piece } from './shapes.ts'

/** Cells of running text: the tags make a form of it, which is read like a page. */
const MOST_ROWS = 4
/** Two columns without lines are as often a list with its numbers apart. */
const FEWEST_COLUMNS = 3

interface Place {
  table: number
  row: number
  cell: number
  header: boolean
}

/** Tables that only the tags know, where the place of their cells does not contradict. */
export function taggedTables(parts: readonly Part[], counter: Counter): Part[] {
  const tables = Map.groupBy(
    parts.filter(isPiece),
    (piece) => placeOf(piece.glyphs[0]?.tag ?? null)?.table ?? -1,
  )
  let found = [...parts]
  for (const [id, pieces] of tables) {
    const leaves = id < 0 ? null : leavesOf(pieces, counter)
    if (!leaves) continue
    const taken = new Set<Part>(pieces)
    found = [...found.filter((part) => !taken.has(part)), { box: boxOf(pieces), leaves }]
  }
  return found
}

const CELLS = ['TD', 'TH']

/** The innermost table that a tag stands in. */
function placeOf(tag: Tag | null): Place | null {
  if (!tag) return null
  const table = tag.path.lastIndexOf('Table')
  const row = tag.path.indexOf('TR', table)
  const cell = tag.path.findIndex((role, index) => index > row && CELLS.includes(role))
  if (table < 0 || row < 0 || cell < 0) return null
  return { table: tag.ids[table]!, row: tag.ids[row]!, cell: tag.ids[cell]!, header: tag.path[cell] === 'TH' }
}

function leavesOf(pieces: readonly Piece[], counter: Counter): Leaf[] | null {
  const place = (piece: Piece): Place => placeOf(piece.glyphs[0]!.tag)!
  const rows = [...Map.groupBy(pieces, (piece) => place(piece).row).values()].map((row) => [
    ...Map.groupBy(row, (piece) => place(piece).cell).values(),
  ])
  if (!agrees(rows)) return null
  const lefts = leftsOf(rows)
  const table = counter.next()
  return rows.flatMap((cells, index) =>
    cells.map((cell) => ({
      pieces: cell,
      cell: {
        table,
        row: index + 1,
        column: Math.max(1, 1 + lefts.findLastIndex((x) => x <= boxOf(cell)[0] + 3)),
        rowSpan: 1,
        columnSpan: 1,
        header: place(cell[0]!).header,
      },
    })),
  )
}

/** Rows below each other, cells beside each other, and none of them running text. */
function agrees(rows: readonly Piece[][][]): boolean {
  const widest = Math.max(...rows.map((row) => row.length))
  if (rows.length < 2 || widest < FEWEST_COLUMNS) return false
  const inOrder = rows.every((row) =>
    row.every((cell, n) => n === 0 || boxOf(row[n - 1]!)[2] <= boxOf(cell)[0] + 2),
  )
  const below = rows.every((row, n) => n === 0 || boxOf(rows[n - 1]!.flat())[1] < boxOf(row.flat())[1])
  return inOrder && below && rows.every((row) => row.every((cell) => bandsOf(cell).length <= MOST_ROWS))
}

/** Left ends of the columns, from the row with most cells; cells set to the right begin near them. */
function leftsOf(rows: readonly Piece[][][]): number[] {
  const widest = rows.reduce((a, b) => (b.length > a.length ? b : a))
  const aligned = widest.map((cell, n) => {
    const own = boxOf(cell)
    const right = widest[n + 1] ? boxOf(widest[n + 1]!)[0] : Infinity
    const left = n > 0 ? boxOf(widest[n - 1]!)[2] : -Infinity
    const all = rows
      .flat()
      .map(boxOf)
      .filter((box) => box[2] > own[0] - 3 && box[0] < own[2] + 3)
    return Math.min(own[0], ...all.filter((box) => box[0] > left && box[2] < right).map((box) => box[0]))
  })
  return aligned
}
