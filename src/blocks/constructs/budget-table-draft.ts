import type { Piece } from '../../text/piece.ts'
import type { Draft } from '../draft.ts'
import { cleanText } from '../draft.ts'
import type { Grid } from './budget-table-grid.ts'
import { CAPTION } from './budget-table-grid.ts'

const blank = (start: number, end: number, as: string): Piece => ({
  start,
  end,
  kind: 'space',
  rule: 'blank',
  as,
})

/**
 * The pieces of a cell. "1. Participatie" may have been read as a numbered item and "- 500" as one with a bullet: in a
 * table both belong to the cell, so the marker becomes text again, as the source has it.
 */
export const cellPieces = (draft: Draft, source: string): Piece[] =>
  draft.pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'marker') return [piece]
    const printed = source.slice(piece.start, piece.end)
    const end = / $/.test(printed) ? piece.end : piece.start + printed.trimEnd().length
    const words: Piece = {
      ...piece,
      end,
      kind: 'text',
      rule: 'words',
      as: printed.slice(0, end - piece.start),
    }
    return end < piece.end ? [words, blank(end, piece.end, ' ')] : [words]
  })

/** The part of a text piece after its first `length` characters; null when clean text and source do not run parallel. */
function splitPiece(piece: Piece, length: number): Piece | null {
  if (piece.as.length !== piece.end - piece.start) return null
  return { ...piece, start: piece.start + length, as: piece.as.slice(length) }
}

/** `["Tabel 15 Tabel Budgettaire …"]` → a marker piece over "Tabel 15 " and the title. */
export function captionPieces(pieces: readonly Piece[]): Piece[] {
  let left = CAPTION.exec(cleanText(pieces))?.[0].length ?? 0
  let at = 0
  for (; left > 0 && (pieces[at]?.as.length ?? Infinity) <= left; at += 1) left -= pieces[at]?.as.length ?? 0
  const cut = pieces[at]
  const title = left === 0 || !cut ? null : splitPiece(cut, left)
  if (left > 0 && !title) return [...pieces]
  const rest = title ? [title, ...pieces.slice(at + 1)] : pieces.slice(at)
  const start = pieces[0]?.start ?? 0
  return [
    {
      start,
      end: rest[0]?.start ?? pieces[at - 1]?.end ?? start,
      kind: 'marker',
      rule: 'table-number',
      as: '',
    },
    ...rest,
  ]
}

/** The pieces of several drafts as one cell, the white space between them folded. */
function joinCells(cells: readonly Piece[][], drafts: readonly number[]): Piece[] {
  return drafts.flatMap((draft, i) => {
    const [own = [], before = []] = [cells[draft], cells[drafts[i - 1] ?? -1]]
    const gap = i > 0 && before.length && own[0] ? [blank(before.at(-1)?.end ?? 0, own[0].start, ' ')] : []
    return [...gap, ...own]
  })
}

/** Header cells and data rows, each with its cell above the labels or its label first. */
function gridRows(cells: readonly Piece[][], grid: Grid): Piece[][][] {
  const header = [joinCells(cells, grid.corner), ...grid.header.map((draft) => cells[draft] ?? [])]
  const rows = grid.rows.map(({ label, values }) => [
    joinCells(cells, label),
    ...values.map((draft) => (draft === null ? [] : (cells[draft] ?? []))),
  ])
  return [header, ...rows]
}

/** All pieces in source order, the empty cells at the end of a row as tabs before the next; the white space between cells folded to what the clean text has there. */
export function joinRows(caption: readonly Piece[], rows: readonly Piece[][][]): Piece[] {
  const pieces = [...caption]
  let gap = ''
  for (const row of rows) {
    gap = gap.startsWith('\t') ? `${gap.slice(1)}\n` : `${gap}\n`
    for (const cell of row) {
      const start = pieces.at(-1)?.end ?? 0
      if (cell[0]) pieces.push(blank(start, cell[0].start, gap), ...cell)
      gap = cell[0] ? '\t' : `${gap}\t`
    }
  }
  return pieces
}

/** One draft of type table out of the caption and its cells. */
export function tableDraft(drafts: readonly Draft[], cells: readonly Piece[][], grid: Grid): Draft {
  const caption = drafts[grid.caption]
  const captionText = cells[grid.caption] ?? []
  const number = CAPTION.exec(cleanText(captionText))?.[1]
  const rows = gridRows(cells, grid)
  const table: Draft = { type: 'table', pieces: joinRows(captionPieces(captionText), rows), rows }
  if (number !== undefined) table.number = number
  if (caption?.box !== undefined) table.box = caption.box
  return table
}
