import type { TableRows, Zone } from '../blocks/draft.ts'
import type { Finding } from '../diagnostics.ts'
import type { Structure } from '../sources/evidence.ts'
import type { Notice } from '../text/notice.ts'
import type { Piece } from '../text/piece.ts'

/** A note marker in the text of a node. */
export interface NodeNote {
  /** Offset in the node's text. */
  at: number
  marker: string
  /** Index of the footnote node; null when the source does not have the note. */
  note: number | null
  /** The marker refers to an endnote, as Roman markers do: its anchor is `en<number>`. */
  endnote: boolean
}

interface Common {
  text: string
  pieces: readonly Piece[]
  /** Index of the heading or box that holds it. */
  parent: number | null
  notes: readonly NodeNote[]
  /** Why some of its words were withdrawn. */
  withdrawn?: readonly Notice[]
}

interface Numbered {
  /** As printed. */
  number?: string
}

interface Structured {
  /** The part of a regulation that it opens. */
  part?: Structure
  /** An alias that is that part's own: `artikel-3.lid-2`. */
  partName?: string
}

export interface HeadingNode extends Common, Numbered, Structured {
  type: 'heading'
  level: number
  /** An alias that points here: `actie-5`. */
  alias?: string
}

interface ParagraphNode extends Common, Numbered, Structured {
  type: 'paragraph'
  zone?: Zone
}

export interface ListItemNode extends Common, Numbered, Structured {
  type: 'listItem'
  /** Depth of nesting, from 1. */
  level: number
}

export interface FootnoteNode extends Common {
  type: 'footnote'
  marker: string
  /** Markers of other notes whose words are part of this one. */
  also?: readonly string[]
}

interface BoxNode extends Common {
  type: 'box'
  number: string
}

interface FigureNode extends Common, Numbered {
  type: 'figure'
}

interface TableNode extends Common, Numbered {
  type: 'table'
  /** The pieces of each row after the caption, one entry a row, one piece list a cell. */
  rows: TableRows
}

/** A block without an id yet, in reading order. */
export type TreeNode =
  | HeadingNode
  | ParagraphNode
  | ListItemNode
  | FootnoteNode
  | BoxNode
  | FigureNode
  | TableNode

/**
 * The nodes of a text, the furniture that belongs to none, and what was doubtful. Nodes and furniture
 * together cover every character.
 */
export interface Tree {
  nodes: readonly TreeNode[]
  furniture: readonly Piece[]
  findings: readonly Finding[]
}
