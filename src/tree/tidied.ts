import type { Piece } from '../text/piece.ts'

/**
 * Splits a leading blank from a piece, so that it can be dropped: " Zie" after a marker with a blank before
 * it.
 */
function splitLeadingBlank(piece: Piece): Piece[] {
  if (piece.kind !== 'text' || piece.as.length !== piece.end - piece.start || !/^ \S/.test(piece.as))
    return [piece]
  const blank: Piece = { start: piece.start, end: piece.start + 1, kind: 'space', rule: 'spaces', as: ' ' }
  return [blank, { ...piece, start: piece.start + 1, as: piece.as.slice(1) }]
}

const isSpace = (piece: Piece): boolean => piece.kind === 'space' && piece.as === ' '

/** No two blanks in a row, and none at the front. */
function singleSpaced(pieces: readonly Piece[]): Piece[] {
  let inWord = false
  return pieces.flatMap((piece) =>
    (inWord ? [piece] : splitLeadingBlank(piece)).map((part) => {
      const isSuperfluous = isSpace(part) && !inWord
      if (part.as !== '') inWord = !part.as.endsWith(' ')
      return isSuperfluous ? { ...part, as: '' } : part
    }),
  )
}

/** Removes the blanks that markers and empty rows leave: at both ends, and where there are two in a row. */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const single = singleSpaced(pieces)
  const last = single.findLastIndex((piece) => piece.as !== '')
  return single.map((piece, i) => (i === last && piece.kind === 'space' ? { ...piece, as: '' } : piece))
}
