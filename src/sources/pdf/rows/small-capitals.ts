import type { Glyph } from '../page/page.ts'

/** In tenths of a point. */
export const roundSize = ({ size }: Glyph): number => Math.round(size * 10) / 10

/** In sizes of a capital: small capitals. */
const SMALL_CAPITALS = [0.65, 0.87] as const

/** Of a row in small capitals: its size is that of its capitals, as many as there are words at most. */
export function sizeOfCapitals(glyphs: readonly Glyph[]): number | null {
  const letters = glyphs.filter(({ text }) => /\p{L}/u.test(text))
  if (letters.length < 3 || letters.some(({ text }) => /\p{Ll}/u.test(text))) return null
  const sizes = [...new Set(letters.map(roundSize))].sort((a, b) => b - a)
  const [large = 1, small = 0] = sizes
  const isPair = sizes.length === 2 && roundSize(letters[0]!) === large
  return isPair && small / large > SMALL_CAPITALS[0] && small / large < SMALL_CAPITALS[1] ? large : null
}
