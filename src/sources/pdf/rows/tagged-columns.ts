import type { Box } from '../../evidence.ts'
import { type Column, columnsOf } from './placing.ts'
import { boxOf, type Piece } from './shapes.ts'

/**
 * In points: words may run on over the edge of their cell; an empty column lies so far from its neighbour.
 */
const OVERLAP = 14
const SLACK = 2

/** A cell of a row as the tags tell it. */
export interface Cell {
  pieces: Piece[]
  /** Its place among the cells of its row, and how many these are. */
  at: number
  of: number
  header: boolean
}

type ToldRow = readonly (Box | null)[]

/** All cells of a row by their number, null for those without words. */
export const told = (row: readonly Cell[]): (Box | null)[] =>
  Array.from({ length: row[0]!.of }, (_, number) => {
    const cell = row.find((each) => each.at === number)
    return cell ? boxOf(cell.pieces) : null
  })

/**
 * By the rows that have most cells, where two or more have as many and what stands in a column stands below
 * each other; else by place.
 */
export function columnsIn(rows: readonly (readonly Cell[])[]): Column[] {
  const counts = [...Map.groupBy(rows, (row) => row[0]!.of)].filter(([, own]) => own.length > 1)
  for (const [count, own] of counts.sort(([a], [b]) => b - a)) {
    const columns = columnsOfFull(inLine(own.map(told)), count)
    if (columns) return columns
  }
  return columnsOf(rows.map((row) => row.map(({ pieces }) => boxOf(pieces))))
}

/** null where the columns overlap, or there is nothing in the last of them. */
function columnsOfFull(full: readonly ToldRow[], count: number): Column[] | null {
  const found = Array.from({ length: count }, (_, column): [number, number] => {
    const boxes = inColumn(full, column)
    return [Math.min(...boxes.map(([x0]) => x0)), Math.max(...boxes.map(([, , x1]) => x1))]
  })
  const columns = found.map((column, index) => (column[0] < column[1] ? column : between(found, index)))
  const isSound = columns.every(
    (column, index) => index === 0 || columns[index - 1]![1] <= column[0] + OVERLAP,
  )
  return isSound && full.length > 0 ? columns : null
}

const inColumn = (rows: readonly ToldRow[], column: number): Box[] =>
  rows.map((row) => row[column] ?? null).filter((box) => box !== null)

const middleOf = ([x0, , x1]: Box): number => (x0 + x1) / 2

/** Without the rows whose spans make a cell stand below those of another column. */
function inLine(rows: readonly ToldRow[]): ToldRow[] {
  const middles = (rows[0] ?? []).map((_, index) => {
    const all = inColumn(rows, index).map(middleOf)
    return all.sort((a, b) => a - b)[all.length >> 1]
  })
  const away = (box: Box, index: number): number => Math.abs(middleOf(box) - (middles[index] ?? Infinity))
  const isOwn = (box: Box | null, index: number): boolean =>
    !box || middles.every((_, other) => away(box, index) <= away(box, other))
  return rows.filter((row) => row.every(isOwn))
}

/** A column without words stands between its neighbours. */
function between(columns: readonly [number, number][], index: number): Column {
  const before = columns.slice(0, index).findLast(([from, to]) => from < to)?.[1]
  const after = columns.slice(index + 1).find(([from, to]) => from < to)?.[0]
  const place = before === undefined ? (after ?? 0) - SLACK : before + SLACK
  return [place, place]
}
