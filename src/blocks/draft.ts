import type { Structure } from '../sources/evidence.ts'
import type { Notice } from '../text/notice.ts'
import type { Piece } from '../text/piece.ts'

/** What a block can be. */
export const BLOCK_TYPES = ['heading', 'paragraph', 'listItem', 'footnote', 'box', 'figure', 'table'] as const

/** Per row, per cell, its pieces. */
export type TableRows = readonly (readonly (readonly Piece[])[])[]

/** What every block has: the source characters it was read from. */
interface Common {
  pieces: readonly Piece[]
  /** Why words of it are gone. */
  withdrawn?: readonly Notice[]
}

/** Number of the box that holds it, counted in the document from 1. */
interface Boxable {
  box?: number
}

/**
 * A part of the text that is no running text: its blocks are numbered apart, and nothing is claimed of them.
 */
export const ZONES = ['contents'] as const
export type Zone = (typeof ZONES)[number]

/** What a regulation is made of: the part that the block opens, as its file declares it. */
interface Structured {
  part?: Structure
}

export interface Heading extends Common, Boxable, Structured {
  type: 'heading'
  number?: string
  /** The level that the file declares; the tree finds that of the others. */
  level?: number
  /** It is the name beside the text of a form. */
  beside?: true
}

interface Paragraph extends Common, Boxable, Structured {
  type: 'paragraph'
  /** Of the title of a box, where it has one before its label. */
  number?: string
  zone?: Zone
}

interface ListItem extends Common, Boxable, Structured {
  type: 'listItem'
  /** Depth of nesting, from 1. */
  level: number
  /** As printed: "1.", "(ii)"; bullets have none. */
  number?: string
}

interface Footnote extends Common {
  type: 'footnote'
  marker: string
  /** Markers of notes whose words stand in this one too. */
  also?: readonly string[]
}

/** It has no text of its own, and stands before the first block it holds. */
interface Box extends Common {
  type: 'box'
  number: string
  box: number
}

interface Figure extends Common, Boxable {
  type: 'figure'
  number?: string
}

interface TableDraft extends Common {
  type: 'table'
  number?: string
  rows: TableRows
}

/** A block as the block stage hands it to the tree: what it is, and where it was read. */
export type Draft = Heading | Paragraph | ListItem | Footnote | Box | Figure | TableDraft

/** The clean text of a list of pieces. */
export const cleanText = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.as).join('')
