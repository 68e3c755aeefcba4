import type { Glyph } from '../page/page.ts'
import type { Piece } from './shapes.ts'

/** A letter of a row; a space that stands between two pieces, or was put back in a gap, has no glyph. */
export interface Letter {
  text: string
  glyph: Glyph | null
}

/** In sizes of the letter: a gap this wide is a space, if the file wrote none. */
const SPACE = 0.16
/** Letters set apart for emphasis: most gaps in the piece are about as wide. */
const SPACED_OUT = 1.9

/** The letters of a row, with one space where there is a gap. Hyphens and ligatures stay as printed. */
export function lettersOf(pieces: readonly Piece[]): Letter[] {
  const letters: Letter[] = []
  for (const piece of pieces) {
    const before = letters.findLast(({ glyph }) => glyph)?.glyph
    const widest = spaceOf(piece.glyphs)
    if (before && gapBetween(before, piece.glyphs[0]!, widest)) letters.push(BLANK)
    letters.push(...lettersOfPiece(piece, widest))
  }
  return letters
}

const BLANK: Letter = { text: ' ', glyph: null }

/** A large letter before small capitals that are set wide apart is one word with them. */
function gapBetween(before: Glyph, next: Glyph, widest: number): boolean {
  const least = before.size > next.size ? Math.max(SPACE, widest) : SPACE
  return next.x0 - before.x1 > least * Math.min(before.size, next.size) || before.space
}

function lettersOfPiece({ glyphs }: Piece, widest: number): Letter[] {
  const letters: Letter[] = []
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1]
    if (glyph.space) {
      if (letters.at(-1)?.text !== ' ') letters.push(BLANK)
      continue
    }
    if (before && !before.space && glyph.x0 - before.x1 > widest * glyph.size) letters.push(BLANK)
    letters.push({ text: clean(glyph.text), glyph })
  }
  return letters
}

/** What counts as a space in a piece: more when its letters are set wide apart. */
function spaceOf(glyphs: readonly Glyph[]): number {
  const gaps = glyphs.flatMap((glyph, index) => {
    const before = glyphs[index - 1]
    return before && !before.space && !glyph.space ? [(glyph.x0 - before.x1) / glyph.size] : []
  })
  const middle = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0
  return Math.max(SPACE, middle * SPACED_OUT)
}

/** A letter never holds a line end or a control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]/gu, ' ')
