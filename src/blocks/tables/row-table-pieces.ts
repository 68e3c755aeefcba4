import type { Finding } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import type { Piece } from '../../text/piece.ts'
import { cleanText } from '../draft.ts'
import { blockPieces, wordPieces } from '../pieces/word-pieces.ts'
import type { PrintedText } from '../printed-text.ts'
import { captionNumber } from './caption.ts'
import type { Cell, RowTable } from './row-table.ts'
import { captionPieces, joinRows, type TableContent } from './table-pieces.ts'

/** The line end between two parts of a cell, folded. */
const partsGap = (start: number, end: number): Piece => ({
  start,
  end,
  kind: 'space',
  rule: 'line-end',
  as: ' ',
})

/** Nothing stands between them. */
const areNext = (lines: readonly Line[]): boolean =>
  lines.every(({ index }, n) => n === 0 || index === lines[n - 1]!.index + 1)

const isWhole = ({ line, span }: Cell[number]): boolean => span.from === 0 && span.to === line.text.length

/** The parts of a cell as one run of words: whole lines below each other as those of a paragraph. */
function cellPieces(cell: Cell, text: PrintedText): Piece[] {
  const [first] = cell
  const lines = cell.map(({ line }) => line)
  if (first && areNext(lines) && cell.every(isWhole)) return blockPieces(lines, first.line.start, text)
  return cell.flatMap(({ line, span }, i) => {
    const start = line.start + span.from
    const words = wordPieces(text.source, start, line.start + span.to)
    const before = cell[i - 1]
    return before ? [partsGap(before.line.start + before.span.to, start), ...words] : words
  })
}

const misfit = ({ text, start, end }: Line): Finding => ({
  rule: 'table-shape',
  level: 'warning',
  message: `De rij “${text.slice(0, 60)}” past niet in de kolommen van haar tabel; zij staat er als één cel.`,
  position: [start, end],
})

const byPlace = ({ lines }: RowTable): Finding => ({
  rule: 'table-by-place',
  level: 'info',
  message: 'Deze tabel heeft geen opschrift: haar kolommen zijn afgeleid uit de plaats van de woorden.',
  position: [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0],
})

/**
 * Rows that do not fit: their values are shown as they stand, and none is said to be of a column. Tables that
 * only the places of words tell.
 */
export function rowTableFindings(tables: Iterable<RowTable>): Finding[] {
  return [...new Set(tables)].flatMap((table) => [
    ...(table.byPlace ? [byPlace(table)] : []),
    ...table.doubtful.map(misfit),
  ])
}

/** A table out of rows of text: caption, header and rows, cells separated by tabs. */
export function rowTableContent(table: RowTable, text: PrintedText): TableContent {
  const words = blockPieces(table.caption, table.caption[0]?.start ?? 0, text)
  const rows = [[table.corner, ...table.header], ...table.rows].map((row) =>
    row.map((cell) => cellPieces(cell, text)),
  )
  const number = captionNumber(cleanText(words))
  return { pieces: joinRows(captionPieces(words), rows), rows, ...(number !== undefined && { number }) }
}
