import type { CellPlace } from '../../cell-place.ts'
import type { Box } from '../../evidence.ts'
import type { Glyph } from '../page/page.ts'

/** Letters without a wide gap between them, on one base line. */
export interface Piece {
  glyphs: Glyph[]
  box: Box
  y: number
  size: number
  turned: boolean
}

/**
 * A part of the page that is read as a whole: a table, or a box. `apart`: text beside it is not read across
 * it.
 */
export interface Block {
  box: Box
  leaves: Leaf[]
  apart?: boolean
}

/** A drawn frame, or a colour behind text. */
interface Area {
  name: string
  box: Box
}

/**
 * Pieces that are read row by row. `cell` when they stand in a table; `frame` names the box or form they
 * stand in; `reference`: names and values in the head of a letter.
 */
export interface Leaf {
  pieces: Piece[]
  cell?: CellPlace
  side?: boolean
  area?: Area
  frame?: 'label' | 'title' | 'body' | 'reference'
}

export type Part = Piece | Block

/** Counts the tables of a document from 1. */
export interface Counter {
  next: () => number
}

export const isPiece = (part: Part): part is Piece => 'glyphs' in part

/** The box around boxes; nothing gives a box without size. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0, 0, 0, 0]
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x0, y0, x1, y1] of boxes) {
    box[0] = Math.min(box[0], x0)
    box[1] = Math.min(box[1], y0)
    box[2] = Math.max(box[2], x1)
    box[3] = Math.max(box[3], y1)
  }
  return box
}

export const boxOf = (parts: readonly { box: Box }[]): Box => around(parts.map(({ box }) => box))

/** The middle of `inner` lies in `outer`. */
export function holds(outer: Box, inner: Box, slack = 0): boolean {
  const [x, y] = [(inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2]
  return x >= outer[0] - slack && x <= outer[2] + slack && y >= outer[1] - slack && y <= outer[3] + slack
}

export const textOf = (piece: Piece): string => piece.glyphs.map(({ text }) => text).join('')
