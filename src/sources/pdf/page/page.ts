import type { Box } from '../../evidence.ts'

/** How letters look. */
interface Style {
  size: number
  bold: boolean
  italic: boolean
}

/** One letter on the page. `y` is its base line. */
export interface Glyph extends Style {
  text: string
  x0: number
  x1: number
  y: number
  /** A white space that the file wrote: it joins what stands at its sides. */
  space: boolean
  /** It does not run from left to right, level. */
  turned: boolean
  tag: Tag | null
}

/**
 * What the file itself calls a piece of content; `path` from the root of its structure, `ids` unique in the
 * file.
 */
export interface Tag {
  artifact: boolean
  path: readonly string[]
  ids: readonly number[]
  /** Of the innermost cell of a table: its place among those of its row, from 0, and how many these are. */
  cell?: { at: number; of: number }
}

/** A line drawn level or upright, thin; the sides of boxes are such lines. */
export interface Stroke {
  upright: boolean
  /** The constant coordinate. */
  at: number
  from: number
  to: number
}

export interface Shade {
  box: Box
  color: string
}

export interface Link {
  box: Box
  address: string
}

/** A page as it is drawn. */
export interface Page {
  number: number
  label: string
  width: number
  height: number
  glyphs: Glyph[]
  strokes: Stroke[]
  /** Filled areas, pictures and curves: what charts are made of. */
  drawings: Box[]
  pictures: Box[]
  /** Areas filled with a colour that is not white. */
  shades: Shade[]
  links: Link[]
  /** Where the file leads to another place of itself. */
  jumps: Box[]
  /** More stood on the page than is read. */
  cut: boolean
}
