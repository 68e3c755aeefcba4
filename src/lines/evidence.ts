import type { Line } from './line.ts'

/** What a file can declare a row to be, or to be part of. */
export type RowKind = 'heading' | 'paragraph' | 'item' | 'note' | 'cell' | 'figure' | 'contents' | 'artifact'

/** What the file of a text says about one of its rows beside its words, such as the tags of a PDF. */
export interface RowEvidence {
  kind?: RowKind
  /** Headings: the level, from 1. */
  level?: number
  /** Rows that name the same `of` are parts of one heading, paragraph, item or note; others are not. */
  of?: string
}

/** The evidence for a row; null where the file says nothing of it, as for any plain text. */
export type Evidence = (line: Line) => RowEvidence | null

/** A plain text has only its words. */
export const NO_EVIDENCE: Evidence = () => null
