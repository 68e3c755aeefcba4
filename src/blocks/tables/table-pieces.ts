import type { Piece } from '../../text/piece.ts'
import { cleanText, type TableRows } from '../draft.ts'
import { CAPTION } from './caption.ts'

/** A table as the blocks hold it. */
export interface TableContent {
  pieces: readonly Piece[]
  rows: TableRows
  number?: string
}

export const blankPiece = (start: number, end: number, as: string): Piece => ({
  start,
  end,
  kind: 'space',
  rule: 'blank',
  as,
})

/**
 * The part of a text piece after its first `length` characters; null when clean text and source do not run
 * parallel.
 */
function splitPiece(piece: Piece, length: number): Piece | null {
  if (piece.as.length !== piece.end - piece.start) return null
  return { ...piece, start: piece.start + length, as: piece.as.slice(length) }
}

/** The piece that holds the character `length` of the clean text, and what of `length` lies inside it. */
function pieceAt(pieces: readonly Piece[], length: number): { index: number; inside: number } {
  let inside = length
  let index = 0
  for (; inside > 0; index += 1) {
    const own = pieces[index]?.as.length
    if (own === undefined || own > inside) break
    inside -= own
  }
  return { index, inside }
}

/** The pieces behind the marker of a caption; null when the marker ends inside a piece that cannot be cut. */
function behindMarker(pieces: readonly Piece[], marker: string): readonly Piece[] | null {
  const { index, inside } = pieceAt(pieces, marker.length)
  const cut = pieces[index]
  if (inside === 0 || !cut) return inside === 0 ? pieces.slice(index) : null
  const title = splitPiece(cut, inside)
  return title && [title, ...pieces.slice(index + 1)]
}

/** `["Tabel 15 Tabel Budgettaire …"]` → a marker piece over "Tabel 15 " and the title. */
export function captionPieces(pieces: readonly Piece[]): readonly Piece[] {
  const marker = CAPTION.exec(cleanText(pieces))?.[0] ?? ''
  const title = marker === '' ? null : behindMarker(pieces, marker)
  if (!title) return pieces
  const start = pieces[0]?.start ?? 0
  const end = title[0]?.start ?? pieces.at(-1)?.end ?? start
  return [{ start, end, kind: 'marker', rule: 'table-number', as: '' }, ...title]
}

/**
 * What the clean text has before a cell: a tab, or a line end; empty cells at the end of a row become tabs
 * before the next.
 */
const lineEndAfter = (gap: string): string => (gap.startsWith('\t') ? `${gap.slice(1)}\n` : `${gap}\n`)

/**
 * The caption and all cells in source order, the white space between cells folded to what the clean text has
 * there.
 */
export function joinRows(caption: readonly Piece[], rows: TableRows): Piece[] {
  const pieces = [...caption]
  let gap = ''
  for (const row of rows) {
    gap = lineEndAfter(gap)
    for (const cell of row) {
      if (cell[0]) pieces.push(blankPiece(pieces.at(-1)?.end ?? cell[0].start, cell[0].start, gap), ...cell)
      gap = cell[0] ? '\t' : `${gap}\t`
    }
  }
  return pieces
}
