import { z } from 'zod'
import type { LedgerRule } from '../diagnostics.ts'

export const PIECE_KINDS = [
  'text',
  'space',
  'join',
  'marker',
  'note-marker',
  'furniture',
  'correction',
] as const
export const PieceKind = z.enum(PIECE_KINDS)
export type PieceKind = z.infer<typeof PieceKind>

/** A run of source characters `[start, end)` and what the reader sees for it. */
export interface Piece {
  start: number
  end: number
  kind: PieceKind
  rule: LedgerRule
  /**
   * What replaces these characters in the clean text: '' for markers and dropped hyphens, ' ' for line ends.
   */
  as: string
  /** Of a note marker: the marker as printed. Each marker is a piece of its own ("910" may be two). */
  marker?: string
}
