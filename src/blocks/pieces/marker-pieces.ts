import { partition } from '../../text/partition.ts'
import type { Piece } from '../../text/piece.ts'
import type { NoteMarker } from '../notes/note-marker.ts'

/** "gewijzigd.1De": the marker is all that parts the two sentences. */
function partsSentences(piece: Piece, { start, end }: NoteMarker): boolean {
  const [before, behind] = [piece.as[start - 1 - piece.start] ?? '', piece.as[end - piece.start] ?? '']
  return /[.!?”»)]/.test(before) && /\p{Lu}/u.test(behind)
}

const markerPiece = (piece: Piece, found: NoteMarker): Piece => ({
  start: found.start,
  end: found.end,
  kind: 'note-marker',
  rule: found.endnote ? 'endnote-marker' : 'note-marker',
  as: partsSentences(piece, found) ? ' ' : '',
  marker: found.marker,
})

/** A part of a text piece. Its `as` equals its source characters, so it can be cut at any offset. */
const part = (piece: Piece, start: number, end: number): Piece => ({
  ...piece,
  start,
  end,
  as: piece.as.slice(start - piece.start, end - piece.start),
})

/** Cuts the markers out of a text piece. */
function cutPiece(piece: Piece, markers: readonly NoteMarker[]): Piece[] {
  const out: Piece[] = []
  let from = piece.start
  for (const marker of markers) {
    if (marker.start > from) out.push(part(piece, from, marker.start))
    out.push(markerPiece(piece, marker))
    from = marker.end
  }
  if (from < piece.end) out.push(part(piece, from, piece.end))
  return out
}

/** The markers that lie wholly inside a text piece. */
function markersIn(piece: Piece, markers: readonly NoteMarker[]): NoteMarker[] {
  if (piece.kind !== 'text') return []
  const first = partition(markers, (marker) => marker.start < piece.start)
  const behind = partition(markers, (marker) => marker.start < piece.end)
  return markers.slice(first, behind).filter((marker) => marker.end <= piece.end)
}

/**
 * The pieces of a block with the note markers, in order, set apart. Markers lie inside single text pieces.
 */
export function splitAtMarkers(pieces: readonly Piece[], markers: readonly NoteMarker[]): Piece[] {
  return pieces.flatMap((piece) => {
    const inside = markersIn(piece, markers)
    return inside.length ? cutPiece(piece, inside) : [piece]
  })
}
