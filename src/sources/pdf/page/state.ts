import type { Box } from '../../evidence.ts'
import { type Font, fontOf } from './fonts.ts'
import { type Matrix, moved, times, UNIT } from './matrix.ts'

/** What the PDF reference calls the graphics state, as far as words and lines need it. */
export interface State {
  matrix: Matrix
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  /** Horizontal scaling: 1 is 100%. */
  stretch: number
  leading: number
  rise: number
  /** Of what is filled: "#rrggbb". */
  color: string
  /** The part of the page in which something is shown; null for none. */
  clip: Box | null
}

export const firstState = (matrix: Matrix): State => ({
  matrix,
  font: fontOf(null),
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  color: '#000000',
  clip: [-Infinity, -Infinity, Infinity, Infinity],
})

/** Where the next letter comes: the matrix of the row and of the letter. */
export interface Pen {
  row: Matrix
  at: Matrix
}

export const firstPen = (): Pen => ({ row: UNIT, at: UNIT })

export function setPen(pen: Pen, matrix: Matrix): void {
  pen.row = matrix
  pen.at = matrix
}

export const movePen = (pen: Pen, x: number, y: number): void => setPen(pen, moved(pen.row, x, y))

/** From text space to the page. */
export const textMatrix = (state: State, pen: Pen): Matrix =>
  times(state.matrix, times(pen.at, [state.size * state.stretch, 0, 0, state.size, 0, state.rise]))
