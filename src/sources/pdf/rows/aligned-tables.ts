import { type Band, bandsOf } from './bands.ts'
import { boxOf, type Counter, isPiece, type Leaf, type Part, type Piece, textOf } from './shapes.ts'

/** "1.250", "-3,1", "€ 40 mln.", "12%", "–", "2023" */
const VALUE = /^(?:€\s*)?[-–+‒]?\s?(?:€\s*)?\(?\d[\d.,/]*\)?\s*(?:%|mld\.?|mln\.?)?$|^[-–—]$/u
const FEWEST_VALUES = 2
/** In heights of a row: rows of one table are not further apart. */
const APART = 2.2

/**
 * Tables without lines or tags, only when they are certain: rows one below the other with at least two values each, in
 * columns that do not overlap, below a row that heads them or above another such row.
 */
export function alignedTables(parts: readonly Part[], counter: Counter): Part[] {
  const bands = bandsOf(parts)
  let found = [...parts]
  for (const run of runsOf(bands)) {
    const pieces = run.flatMap((band) => band.parts).filter(isPiece)
    const columns = columnsOf(pieces)
    if (run.length < 2 || !fits(run, columns)) continue
    const taken = new Set<Part>(pieces)
    const leaves = leavesOf(run, columns, counter.next())
    found = [...found.filter((part) => !taken.has(part)), { box: boxOf(pieces), leaves }]
  }
  return found
}

const values = ({ parts }: Band): number =>
  parts.filter((part) => isPiece(part) && VALUE.test(textOf(part).trim())).length

/** Rows of values that follow on one another, with the row above them if it has as many parts. */
function runsOf(bands: readonly Band[]): Band[][] {
  const runs: Band[][] = []
  for (const [index, band] of bands.entries()) {
    if (values(band) < FEWEST_VALUES || !band.parts.every(isPiece)) continue
    const [run, above] = [runs.at(-1), bands[index - 1]]
    if (run && above && above === run.at(-1) && isNear(above, band)) run.push(band)
    else if (above && isHead(above, band)) runs.push([above, band])
    else runs.push([band])
  }
  return runs
}

const isNear = (above: Band, band: Band): boolean =>
  band.box[1] - above.box[3] < APART * (band.box[3] - band.box[1])

const isHead = (above: Band, band: Band): boolean =>
  isNear(above, band) &&
  above.parts.every(isPiece) &&
  above.parts.length >= Math.max(FEWEST_VALUES, band.parts.length - 1)

/** Stretches of the width in which pieces stand, from left to right. */
function columnsOf(pieces: readonly Piece[]): [number, number][] {
  const columns: [number, number][] = []
  for (const { box } of [...pieces].sort((a, b) => a.box[0] - b.box[0])) {
    const last = columns.at(-1)
    if (last && box[0] < last[1] + 1) last[1] = Math.max(last[1], box[2])
    else columns.push([box[0], box[2]])
  }
  return columns
}

/** One piece of a row in a column at most, and a gap between columns. */
function fits(run: readonly Band[], columns: readonly [number, number][]): boolean {
  return (
    columns.length >= FEWEST_VALUES &&
    run.every(({ parts }) => {
      const places = parts.map(({ box }) => columnAt(columns, box[0]))
      return new Set(places).size === places.length
    })
  )
}

const columnAt = (columns: readonly [number, number][], x: number): number =>
  columns.findIndex(([from, to]) => x >= from - 1 && x <= to)

function leavesOf(run: readonly Band[], columns: readonly [number, number][], table: number): Leaf[] {
  return run.flatMap((band, index) => {
    const header = index === 0 && values(band) < band.parts.length - 1
    return band.parts
      .filter(isPiece)
      .sort((a, b) => a.box[0] - b.box[0])
      .map((piece) => ({
        pieces: [piece],
        cell: {
          table,
          row: index + 1,
          column: columnAt(columns, piece.box[0]) + 1,
          rowSpan: 1,
          columnSpan: 1,
          header,
        },
      }))
  })
}
