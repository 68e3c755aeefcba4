import type { Finding } from '../../diagnostics.ts'
import type { Piece } from '../../text/piece.ts'
import { cleanText, type TableRows } from '../draft.ts'
import { captionNumber } from './caption.ts'
import { type Cells, type Grid, readGrid } from './loose-grid.ts'
import { blankPiece, captionPieces, joinRows, type TableContent } from './table-pieces.ts'

/** What may be a cell: a passage that is no table yet. */
export interface Loose {
  pieces: readonly Piece[]
  table: TableContent | null
}

/** The passages `[start, end)` are the caption and the cells of a table. */
export interface LooseTable {
  start: number
  end: number
  table: TableContent
}

/** A marker as the text that the source has. */
function printedMarker(piece: Piece, source: string): Piece[] {
  const printed = source.slice(piece.start, piece.end)
  const end = / $/.test(printed) ? piece.end : piece.start + printed.trimEnd().length
  const as = printed.slice(0, end - piece.start)
  const words: Piece = { ...piece, end, kind: 'text', rule: 'words', as }
  return end < piece.end ? [words, blankPiece(end, piece.end, ' ')] : [words]
}

/**
 * The pieces of a cell. "1. Participatie" may have been read as a numbered item and "- 500" as one with a
 * bullet: in a table both belong to the cell, so the marker becomes text again.
 */
const cellPieces = (pieces: readonly Piece[], source: string): Piece[] =>
  pieces.flatMap((piece) => (piece.kind === 'marker' ? printedMarker(piece, source) : [piece]))

/** The pieces of several passages as one cell, the white space between them folded. */
function joinCells(cells: readonly Piece[][], indices: readonly number[]): Piece[] {
  return indices.flatMap((index, i) => {
    const [own = [], before = []] = [cells[index], cells[indices[i - 1] ?? -1]]
    const [end, start] = [before.at(-1)?.end, own[0]?.start]
    return end !== undefined && start !== undefined ? [blankPiece(end, start, ' '), ...own] : own
  })
}

/** Header cells and data rows, each with its cell above the labels or its label first. */
function gridRows(cells: readonly Piece[][], grid: Grid): TableRows {
  const header = [joinCells(cells, grid.corner), ...grid.header.map((index) => cells[index] ?? [])]
  const rows = grid.rows.map(({ label, values }) => [
    joinCells(cells, label),
    ...values.map((index) => (index === null ? [] : (cells[index] ?? []))),
  ])
  return [header, ...rows]
}

function tableContent(cells: readonly Piece[][], grid: Grid): TableContent {
  const caption = cells[grid.caption] ?? []
  const number = captionNumber(cleanText(caption))
  const rows = gridRows(cells, grid)
  return { pieces: joinRows(captionPieces(caption), rows), rows, ...(number !== undefined && { number }) }
}

/** Rows that do not fit, each with the place of its own cells. */
const misfitFindings = (loose: readonly Loose[], cells: Cells, { rows }: Grid): Finding[] =>
  rows.flatMap(({ label, misfit }) => {
    if (!misfit) return []
    const start = loose[label[0] ?? 0]?.pieces[0]?.start ?? 0
    const end = loose[label.at(-1) ?? 0]?.pieces.at(-1)?.end ?? start
    const { values, columns } = misfit
    const counted = `${values} ${values === 1 ? 'waarde' : 'waarden'}`
    const has = `De rij "${cells.texts[label[0] ?? 0]}" heeft ${counted}`
    const message = `${has}, de tabel ${columns} kolommen; de waarden staan zonder kolom bij elkaar.`
    return [{ rule: 'table-shape', level: 'warning', message, position: [start, end] }]
  })

const MOST_BLANKS = 500

/** For every passage the empty cells behind it: the page prints each as a no-break space. */
function emptyCells(loose: readonly Loose[], source: string): number[] {
  return loose.map(({ pieces }, i) => {
    const [end, start] = [pieces.at(-1)?.end ?? 0, loose[i + 1]?.pieces[0]?.start ?? source.length]
    const gap = source.slice(end, start)
    return gap.length < MOST_BLANKS && gap.trim() === '' ? (gap.match(/\u00A0/g)?.length ?? 0) : 0
  })
}

/**
 * Tables copied from a web page, where every cell became a paragraph of its own. Holds of what is found:
 * 1. all characters of the passages are in the pieces of the table, in source order; what lies between cells
 *    is a blank piece;
 * 2. the clean text of a table is its caption, then one line a row, cells separated by tabs; the header line
 *    starts with a tab when no cell stands above the labels;
 * 3. every row of a table has the same number of cells; one that does not fit has all its words in the first,
 *    and
 *    gives a `table-shape` finding.
 *
 * Assumes that only white space lies between the passages of one table. `source` is the text the pieces point
 * into.
 */
export function looseTables(
  loose: readonly Loose[],
  source: string,
): { tables: LooseTable[]; findings: Finding[] } {
  const cells = loose.map(({ pieces }) => cellPieces(pieces, source))
  const texts = cells.map((pieces, i) => (loose[i]?.table ? '' : cleanText(pieces).trim()))
  const all: Cells = { texts, empties: emptyCells(loose, source) }
  const tables: LooseTable[] = []
  const findings: Finding[] = []
  for (let start = 0; start < loose.length; ) {
    const grid = readGrid(all, start)
    const end = grid?.end ?? start + 1
    if (grid) tables.push({ start, end, table: tableContent(cells, grid) })
    if (grid) findings.push(...misfitFindings(loose, all, grid))
    start = end
  }
  return { tables, findings }
}

/** The passages with every table as one of them, made of what was found. */
export function foldTables<Item>(
  items: readonly Item[],
  tables: readonly LooseTable[],
  make: (table: TableContent) => Item,
): Item[] {
  const folded: Item[] = []
  let from = 0
  for (const { start, end, table } of tables) {
    folded.push(...items.slice(from, start), make(table))
    from = end
  }
  return [...folded, ...items.slice(from)]
}
