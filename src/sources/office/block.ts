import type { CellPlace } from '../cell-place.ts'
import type { RoleKind } from '../evidence.ts'

/** How letters look. */
export interface Look {
  /** In points. */
  size: number
  bold: boolean
  italic: boolean
  underlined: boolean
  /** Above the base line, as note markers are. */
  raised: boolean
  link: string | null
  /** Of the marker of a note: the group that the paragraphs of the note are of. */
  note?: string
}

export const PLAIN: Look = {
  size: 10,
  bold: false,
  italic: false,
  underlined: false,
  raised: false,
  link: null,
}

export interface Words {
  text: string
  look: Look
}

/**
 * `break`: the rest stands in a next row. `page`: somebody ended the page here. `seen-page`: a page ended
 * here when the
 * file was last laid out; that tells which words stood on the first page, and no more.
 */
export type Piece = Words | 'break' | 'page' | 'seen-page'

/** A paragraph, heading, item, note, caption or piece of a cell, as the file declares it. */
export interface Block {
  kind: RoleKind
  level?: number
  cell?: CellPlace
  /** Blocks of one group are one thing, such as the paragraphs of a note. */
  group?: string
  /** Blocks in one text box, frame or floating table. */
  box?: number
  /** Number or bullet, as printed. */
  marker?: string
  pieces: Piece[]
}

export const isWords = (piece: Piece): piece is Words => typeof piece !== 'string'

export const textOf = (block: Block): string =>
  block.pieces
    .map((piece) => (isWords(piece) ? piece.text : ' '))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

export const hasWords = (block: Block): boolean => /\S/u.test(textOf(block))

export const plain = (text: string, look: Look = PLAIN): Words => ({ text, look })
