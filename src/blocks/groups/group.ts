import type { LedgerRule } from '../../diagnostics.ts'
import type { ItemMarker, Line } from '../../lines/line.ts'
import type { NoteOpening } from '../rows/row-facts.ts'

/** Rows that belong together, before it is known what they are. */
export interface Group {
  readonly role: 'text' | 'note' | 'table' | 'furniture' | 'chapter'
  readonly lines: readonly Line[]
  /** Text groups: the bullet or number that opens it. */
  readonly marker: ItemMarker | null
  /** Note groups: the number, how it is printed, and where its words begin. */
  readonly note: NoteOpening | null
  /** Furniture: the rule. */
  readonly rule: LedgerRule | null
  /** A blank row, a page start or furniture stands before it. */
  readonly detached: boolean
  /** Number of the page, counted from 0 by page starts. */
  readonly page: number
  /**
   * It stands among the notes at the foot of a page, or inside a sentence: text of a frame beside the running
   * text.
   */
  readonly beside: boolean
}

export const groupWords = (group: Group): string => group.lines.map((line) => line.text).join(' ')
export const lastLine = (group: Group): Line => group.lines[group.lines.length - 1] as Line
