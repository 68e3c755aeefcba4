import type { Box } from '../../evidence.ts'

/** Left and right end of what stands in a column. */
export type Column = readonly [number, number]

/** Where a cell begins, from 0, and how many columns it takes. */
export interface Place {
  at: number
  span: number
}

/** In points: what overlaps by less does not; columns nearer than this may be one. */
const TOUCH = 1
const NEAR = 32

/**
 * The columns of rows of cells, by where they stand: the rows with most cells make them, the others widen
 * them.
 */
export function columnsOf(rows: readonly (readonly Box[])[]): Column[] {
  const found: [number, number][] = []
  for (const row of [...rows].sort((a, b) => b.length - a.length)) for (const box of row) enter(found, box)
  return joined(found, rows)
}

const overlaps = ([from, to]: Column, [x0, , x1]: Box): boolean => x0 < to - TOUCH && x1 > from + TOUCH

function enter(columns: [number, number][], box: Box): void {
  const own = columns.filter((column) => overlaps(column, box))
  const [first] = own
  if (!first) columns.push([box[0], box[2]])
  if (!first || own.length > 1) return void columns.sort((a, b) => a[0] - b[0])
  const wider: [number, number] = [Math.min(first[0], box[0]), Math.max(first[1], box[2])]
  const isFree = columns.every((each) => each === first || !overlaps(each, [wider[0], 0, wider[1], 0]))
  if (isFree) [first[0], first[1]] = wider
}

/** A head set to the left above values set to the right: two columns that no row has both of are one. */
export function joined(columns: readonly Column[], rows: readonly (readonly Box[])[]): [number, number][] {
  const found: [number, number][] = []
  for (const column of columns) {
    const last = found.at(-1)
    const both = (row: readonly Box[]): boolean =>
      [last!, column].every((each) => row.some((box) => overlaps(each, box)))
    if (last && column[0] - last[1] < NEAR && !rows.some(both)) last[1] = column[1]
    else found.push([...column])
  }
  return found
}

/** What it costs to leave a column out, and to take one more. */
const GAP = { told: 4, seen: 0.5 }
const SPAN = 2
const LOST = 3
const OUTSIDE = 4
const NO_ROOM = 1000

/**
 * The places of the cells of a row, in their order, so that each stands as its column does: at its left, at
 * its right or in its middle. null is an empty cell. `told`: the file counts empty cells too, so what is left
 * out was taken by another.
 */
export function placesOf(
  cells: readonly (Box | null)[],
  columns: readonly Column[],
  how: 'told' | 'seen',
): Place[] {
  const known = new Map<number, Best>()
  const best = (cell: number, column: number): Best => {
    const key = cell * (columns.length + 1) + column
    const found = known.get(key) ?? choose({ cells, columns, gap: GAP[how], best }, cell, column)
    known.set(key, found)
    return found
  }
  return best(0, 0).places
}

interface Best {
  cost: number
  places: Place[]
}

interface Row {
  cells: readonly (Box | null)[]
  columns: readonly Column[]
  gap: number
  best: (cell: number, column: number) => Best
}

function choose(row: Row, cell: number, column: number): Best {
  const { cells, columns, gap, best } = row
  const left = columns.length - column
  if (cell === cells.length) return { cost: gap * left, places: [] }
  if (left === 0) return crowded(cells.length - cell, columns.length)
  const rest = best(cell, column + 1)
  const options: Best[] = [{ ...rest, cost: rest.cost + gap }, ...withoutCell(row, cell, column)]
  for (let span = 1; span <= left; span++) {
    const next = best(cell + 1, column + span)
    const cost = next.cost + costOf(cells[cell] ?? null, columns, column, column + span - 1)
    options.push({ cost: cost + SPAN * (span - 1), places: [{ at: column, span }, ...next.places] })
  }
  return options.reduce((a, b) => (b.cost <= a.cost ? b : a))
}

/** An empty cell may be one that was told above already, as of a cell over several rows. */
function withoutCell({ cells, best }: Row, cell: number, column: number): Best[] {
  if (cells[cell]) return []
  const next = best(cell + 1, column)
  return [{ cost: next.cost + LOST, places: [{ at: column, span: 1 }, ...next.places] }]
}

/** More cells than columns: the last hold them all. */
const crowded = (count: number, columns: number): Best => ({
  cost: NO_ROOM * count,
  places: Array.from({ length: count }, () => ({ at: Math.max(0, columns - 1), span: 1 })),
})

/** How far a cell stands from the sides and the middle of its columns, and whether it reaches into others. */
function costOf(box: Box | null, columns: readonly Column[], first: number, last: number): number {
  if (!box) return 0
  const [x0, , x1] = box
  const [left, right] = [columns[first]![0], columns[last]![1]]
  const before = columns[first - 1]?.[1] ?? -Infinity
  const after = columns[last + 1]?.[0] ?? Infinity
  const outside = Math.max(0, before - x0) + Math.max(0, x1 - after)
  const aside = [x0 - left, x1 - right, (x0 + x1 - left - right) / 2]
  return outside * OUTSIDE + Math.min(...aside.map(Math.abs))
}
