import type { Piece } from '../text/piece.ts'
import type { Range } from '../text/range.ts'

/**
 * Converts an offset in the source to one in the text. A piece that shows other characters is indivisible.
 */
function offsetIn({ start, end, as }: Piece, at: number, place: number, side: 'from' | 'to'): number {
  if (as.length === end - start) return at + Math.min(Math.max(place - start, 0), as.length)
  return side === 'from' ? at : at + as.length
}

/**
 * Converts a range of text.txt to a range of the text that its pieces form; null when none of it is shown.
 */
export function wordsAt(pieces: readonly Piece[], [from, to]: readonly [number, number]): Range | null {
  let at = 0
  let found: Range | null = null
  for (const piece of pieces) {
    if (piece.start < to && from < piece.end && piece.as !== '') {
      const start: number = found?.[0] ?? offsetIn(piece, at, from, 'from')
      found = [start, offsetIn(piece, at, to, 'to')]
    }
    at += piece.as.length
  }
  return found
}
