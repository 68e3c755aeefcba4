import { partsApart } from './apart.ts'
import { type Band, bandsOf } from './bands.ts'
import { CONTENTS_TITLE } from './contents-title.ts'
import { joined } from './placing.ts'
import { boxOf, type Counter, isPiece, type Leaf, type Part, type Piece, textOf } from './shapes.ts'
import { isValue, isYear, valuesIn } from './values.ts'
import { isWithinColumns, linesBelow, tableRows } from './wrapped-rows.ts'

const FEWEST_VALUES = 2
/** In heights of a row: rows of one table are not further apart. */
const APART = 2.2

/**
 * In heights of a row: a label of its own, and rows of the same columns, may stand this far from the rest.
 */
const FAR = 4.5

/**
 * Tables without lines or tags, only when they are certain: rows one below the other with at least two values
 * each, in columns that do not overlap, below a row that heads them or above another such row.
 */
export const alignedTables = (parts: readonly Part[], counter: Counter): Part[] =>
  partsApart(parts).flatMap((each) => tablesAmong(each, counter))

function tablesAmong(parts: readonly Part[], counter: Counter): Part[] {
  const bands = bandsOf(parts)
  let found = [...parts]
  for (const run of joinedRuns(runsOf(bands), bands)) {
    const columns = columnsOf(run)
    if (run.length < 2 || !fits(run, columns) || isContents(run.filter(hasValues), parts)) continue
    const heads = headsAbove(run, columns, bands)
    const after = bands.slice(bands.indexOf(run.at(-1)!) + 1)
    const table = [...heads, ...run, ...linesBelow(run, after, { columns, hasValues })]
    const taken = new Set<Part>(piecesOf(table))
    const rows = tableRows(table, { columns, hasValues })
    const leaves = leavesOf({ heads: heads.length, rows, columns }, counter.next())
    found = [...found.filter((part) => !taken.has(part)), { box: boxOf([...taken]), leaves }]
  }
  return found
}

/** Nearly all of these parts stand in tables that need no lines. */
export function isAligned(parts: readonly Part[]): boolean {
  const left = alignedTables(parts, { next: () => 0 }).filter(isPiece)
  return left.length < LEFT * parts.length
}
const LEFT = 0.35

const piecesOf = (bands: readonly Band[]): Piece[] => bands.flatMap((band) => band.parts).filter(isPiece)

const values = ({ parts }: Band): number => valuesIn(parts)

/** Rows of values that follow on one another, with the row above them if it has as many parts. */
function runsOf(bands: readonly Band[]): Band[][] {
  const runs: Band[][] = []
  for (const [index, band] of bands.entries()) {
    if (!hasValues(band)) continue
    const above = bands[index - 1]
    const run = runs.at(-1)
    if (run && follows(run, above, band)) run.push(band)
    else runs.push(withHead(above, band))
  }
  return runs
}

const withHead = (above: Band | undefined, band: Band): Band[] =>
  above && isHead(above, band) ? [above, band] : [band]

const hasValues = (band: Band): boolean => values(band) >= FEWEST_VALUES && band.parts.every(isPiece)

const follows = (run: readonly Band[], above: Band | undefined, band: Band): boolean =>
  above !== undefined && above === run.at(-1) && isNear(above, band)

/**
 * Runs of the same columns as one, with nothing between them but one row that is a label only, or lines of
 * their cells.
 */
function joinedRuns(runs: readonly Band[][], bands: readonly Band[]): Band[][] {
  const joined: Band[][] = []
  for (const run of runs) {
    const open = joined.at(-1)
    const first = run.find((band) => values(band) >= FEWEST_VALUES) ?? run[0]!
    const between = open ? bands.slice(bands.indexOf(open.at(-1)!) + 1, bands.indexOf(first)) : []
    const all = [...(open ?? []), ...between, ...run.slice(run.indexOf(first))]
    if (open && mayJoin(between, open, first) && fits(all, columnsOf(all))) joined[joined.length - 1] = all
    else joined.push([...run])
  }
  return joined
}

/** In points: labels begin at one place. */
const PLACE = 4

function mayJoin(between: readonly Band[], open: readonly Band[], next: Band): boolean {
  return !isYears(next) && (isLabelled(between, open, next) || areLines(between, open, next))
}

/** Lines of cells: words in columns that rows of values have, each line near to the one above. */
function areLines(between: readonly Band[], open: readonly Band[], next: Band): boolean {
  const chain = [open.at(-1)!, ...between, next]
  const columns = columnsOf([...open.filter(hasValues), next])
  return (
    columns.length > FEWEST_VALUES &&
    between.length <= MOST_LINES &&
    between.every((band) => isWithinColumns(band, columns)) &&
    chain.slice(1).every((band, index) => isNear(chain[index]!, band))
  )
}
const MOST_LINES = 12

function isLabelled([label, other]: readonly Band[], open: readonly Band[], next: Band): boolean {
  const last = open.at(-1)!
  if (other || last.parts.length !== next.parts.length) return false
  if (!label) return isNear(last, next, FAR)
  const isAligned = Math.abs(label.box[0] - boxOf(piecesOf(open))[0]) < PLACE
  const isBefore = label.box[2] < Math.min(...next.parts.filter(isValue).map(({ box }) => box[0]))
  const isLabel = label.parts.length === 1 && label.parts.every(isPiece)
  return isLabel && isAligned && isBefore && isNear(last, label, FAR) && isNear(label, next, FAR)
}

/** A row of years heads what stands below it. */
const isYears = ({ parts }: Band): boolean => parts.filter(isYear).length >= FEWEST_VALUES

const isNear = (above: Band, band: Band, apart = APART): boolean =>
  band.box[1] - above.box[3] < apart * (band.box[3] - band.box[1])

const isHead = (above: Band, band: Band): boolean =>
  isNear(above, band) &&
  above.parts.every(isPiece) &&
  above.parts.length >= Math.max(FEWEST_VALUES, band.parts.length - 1)

const columnsOf = (run: readonly Band[]): [number, number][] =>
  joined(
    stretchesOf(run),
    run.map(({ parts }) => parts.map(({ box }) => box)),
  )

/** Stretches of the width in which pieces stand, from left to right. */
function stretchesOf(run: readonly Band[]): [number, number][] {
  const columns: [number, number][] = []
  for (const { box } of piecesOf(run).sort((a, b) => a.box[0] - b.box[0])) {
    const last = columns.at(-1)
    if (last && box[0] < last[1] + 1) last[1] = Math.max(last[1], box[2])
    else columns.push([box[0], box[2]])
  }
  return columns
}

/** One piece of a row in a column at most, and a gap between columns. */
const fits = (run: readonly Band[], columns: readonly [number, number][]): boolean =>
  columns.length >= FEWEST_VALUES &&
  run.every(({ parts }) => {
    const places = parts.map(({ box }) => columnAt(columns, box[0]))
    return new Set(places).size === places.length
  })

const columnAt = (columns: readonly [number, number][], x: number): number =>
  columns.findIndex(([from, to]) => x >= from - 1 && x <= to)

/**
 * "1.2 | Vraag | 14": numbers of parts, words, and pages that count up; below a title of contents also rows
 * without a number.
 */
function isContents(run: readonly Band[], parts: readonly Part[]): boolean {
  const rows = run.map((band) =>
    band.parts
      .filter(isPiece)
      .sort((a, b) => a.box[0] - b.box[0])
      .map(textOf),
  )
  const titled = parts.some((part) => isPiece(part) && CONTENTS_TITLE.test(textOf(part).trim()))
  const numbered = rows.every((row) => row.length === 3 && PART.test(row[0]!))
  const pages = rows.map((row) => row.at(-1)!)
  return (
    (titled || (numbered && rows.some(([part]) => /\d\.\d/.test(part!)))) &&
    pages.every((page, n) => PAGE.test(page) && (n === 0 || Number(page) >= Number(pages[n - 1])))
  )
}
const PART = /^(?:[A-Z]\s?)?\d{1,2}(?:\.\d{1,2})*\.?$/u
const PAGE = /^\d{1,4}$/

/** The upper rows of a head whose names take several: fewer words, each within its column. */
function headsAbove(
  run: readonly Band[],
  columns: readonly [number, number][],
  bands: readonly Band[],
): Band[] {
  const [first] = run
  if (!first || values(first) >= FEWEST_VALUES) return []
  const heads: Band[] = []
  for (let index = bands.indexOf(first) - 1; index >= 0 && heads.length < MOST_HEADS; index -= 1) {
    const band = bands[index]!
    if (
      !isNear(band, heads[0] ?? first, 1) ||
      !isWithin(band, columns) ||
      band.parts.length >= first.parts.length
    )
      break
    heads.unshift(band)
  }
  return heads
}
const MOST_HEADS = 3

/** Each stands over one column, that of the labels left out. */
const isWithin = ({ parts }: Band, columns: readonly [number, number][]): boolean =>
  parts.every((part) => {
    const over = columns.flatMap(([from, to], index) =>
      part.box[0] < to && part.box[2] > from ? [index] : [],
    )
    return isPiece(part) && over.length === 1 && over[0] !== 0
  })

interface Table {
  /** How many rows at the top go on in the next one. */
  heads: number
  rows: readonly (readonly Band[])[]
  columns: readonly [number, number][]
}

function leavesOf({ heads, rows, columns }: Table, table: number): Leaf[] {
  const [first] = rows[heads]!
  const isHeader = values(first!) < first!.parts.length - 1
  return rows.flatMap((row, index) => {
    const cells = Map.groupBy(piecesOf(row), (piece) => nearestColumn(columns, piece))
    return [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, pieces]) => ({
        pieces,
        cell: {
          table,
          row: Math.max(1, index + 1 - heads),
          column: column + 1,
          rowSpan: 1,
          columnSpan: 1,
          header: index <= heads && isHeader,
        },
      }))
  })
}

/** The column that a piece stands in, or most in. */
function nearestColumn(columns: readonly [number, number][], { box }: Piece): number {
  const own = columnAt(columns, box[0])
  if (own >= 0) return own
  const shared = columns.map(([from, to]) => Math.min(to, box[2]) - Math.max(from, box[0]))
  return shared.indexOf(Math.max(...shared))
}
