import type { BLOCK_TYPES_DRAFT } from '../blocks/draft.ts'
import type { Finding } from '../diagnostics.ts'
import type { Notice } from '../text/notice.ts'
import type { Piece } from '../text/piece.ts'

/** A note marker: `at` is an offset in the node's text, `note` the index of the footnote node, null when the source has none. */
export interface NodeNote {
  at: number
  marker: string
  note: number | null
  /** Roman markers refer to endnotes: their anchor is `en<number>`. */
  endnote: boolean
}

/** A block without an id yet, in reading order. `parent` is the index of the heading or box that holds it. */
export interface TreeNode {
  type: (typeof BLOCK_TYPES_DRAFT)[number]
  text: string
  pieces: Piece[]
  parent: number | null
  level?: number
  number?: string
  marker?: string
  notes: NodeNote[]
  /** Tables: the pieces of each row after the caption, one entry a row, one piece list a cell. */
  rows?: Piece[][][]
  /** An alias that points here: `actie-5`. */
  alias?: string
  /** Why words of it are gone. */
  withdrawn?: Notice[]
}

/** All nodes of a text, the furniture that belongs to none, and what was doubtful. Together they cover every character. */
export interface Tree {
  nodes: TreeNode[]
  furniture: Piece[]
  findings: Finding[]
}
