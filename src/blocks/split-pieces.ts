import type { Piece } from '../text/piece.ts'
import type { Marker } from './note-markers.ts'

const markerPiece = (marker: Marker): Piece => ({
  start: marker.start,
  end: marker.end,
  kind: 'note-marker',
  rule: marker.endnote ? 'endnote-marker' : 'note-marker',
  as: '',
  marker: marker.marker,
})

/** Cuts the markers out of a text piece. `as` of a text piece equals its source characters, so it can be cut at any offset. */
function cutPiece(piece: Piece, markers: readonly Marker[]): Piece[] {
  const out: Piece[] = []
  let from = piece.start
  const text = (start: number, end: number): Piece => ({
    ...piece,
    start,
    end,
    as: piece.as.slice(start - piece.start, end - piece.start),
  })
  for (const marker of markers) {
    if (marker.start > from) out.push(text(from, marker.start))
    out.push(markerPiece(marker))
    from = marker.end
  }
  if (from < piece.end) out.push(text(from, piece.end))
  return out
}

/** The pieces of a block with the note markers set apart. Markers lie inside single text pieces. */
export function splitAtMarkers(pieces: readonly Piece[], markers: readonly Marker[]): Piece[] {
  return pieces.flatMap((piece) => {
    const inside =
      piece.kind === 'text'
        ? markers.filter((marker) => marker.start >= piece.start && marker.end <= piece.end)
        : []
    return inside.length ? cutPiece(piece, inside) : [piece]
  })
}
