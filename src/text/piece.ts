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
   * What stands in the clean text for these characters: '' for markers and dropped hyphens, ' ' for a folded
   * line end.
   */
  as: string
  /** For a note marker: the marker as printed, one piece a marker ("910" is two). */
  marker?: string
}
