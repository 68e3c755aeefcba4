import { moved, point } from './matrix.ts'
import type { Glyph, Tag } from './page.ts'
import { type Pen, type State, textMatrix } from './state.ts'

/** A letter or a shift, as pdf.js gives them. */
export type Shown = number | { unicode?: string; width?: number; isSpace?: boolean; vmetric?: unknown } | null

/** How far from level a row may be. */
const LEVEL = 0.02

/** The letters of one `showText`, at their places; moves the pen. */
export function showText(shown: readonly Shown[], state: State, pen: Pen, tag: Tag | null): Glyph[] {
  const glyphs: Glyph[] = []
  for (const each of shown) {
    if (each === null) continue
    if (typeof each === 'number') advance(pen, (-each / 1000) * state.size * state.stretch)
    else glyphs.push(place(each, state, pen, tag))
  }
  return glyphs
}

type Letter = Exclude<Shown, number | null>

function place(letter: Letter, state: State, pen: Pen, tag: Tag | null): Glyph {
  const matrix = textMatrix(state, pen)
  const width = (letter.width ?? 0) * state.font.unit
  const [x0, y] = point(matrix, 0, 0)
  const [x1] = point(matrix, width, 0)
  const spacing = state.charSpacing + (letter.isSpace ? state.wordSpacing : 0)
  advance(pen, (width * state.size + spacing) * state.stretch)
  const [after] = point(textMatrix(state, pen), 0, 0)
  const text = (letter.unicode ?? '').replaceAll('\u0000', '')
  const space = /^\s*$/u.test(text)
  const level = Math.abs(matrix[1]) <= LEVEL * Math.abs(matrix[0]) && matrix[0] > 0
  return {
    text,
    x0,
    x1: space ? after : x1,
    y,
    size: Math.hypot(matrix[2], matrix[3]),
    bold: state.font.bold,
    italic: state.font.italic || slanted(matrix),
    space,
    turned: !level,
    tag,
  }
}

/** Letters made italic by leaning them over. */
const slanted = (m: readonly number[]): boolean => Math.abs(m[1]!) < 0.001 && Math.abs(m[2]! / m[3]!) > 0.15

function advance(pen: Pen, by: number): void {
  pen.at = moved(pen.at, by, 0)
}
