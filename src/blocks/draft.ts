import type { Notice } from '../text/notice.ts'
import type { Piece } from '../text/piece.ts'

export const BLOCK_TYPES_DRAFT = [
  'heading',
  'paragraph',
  'listItem',
  'footnote',
  'box',
  'figure',
  'table',
] as const

/** A block as the block stage hands it to the tree: what it is, and the source characters it was read from. */
export interface Draft {
  type: (typeof BLOCK_TYPES_DRAFT)[number]
  pieces: Piece[]
  number?: string
  marker?: string
  level?: number
  /** Number of the box that holds it, counted in the document from 1. */
  box?: number
  /** Tables: per row, per cell, its pieces. */
  rows?: Piece[][][]
  /** Why words of it are gone. */
  withdrawn?: Notice[]
}

/** The clean text of a list of pieces. */
export const cleanText = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.as).join('')
