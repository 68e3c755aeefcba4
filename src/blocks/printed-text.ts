import type { Line } from '../lines/line.ts'
import type { Evidence } from '../lines/row-evidence.ts'
import type { Layout } from './layout.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A text as it was printed: its rows, and what holds of the whole of it. */
export interface PrintedText {
  source: string
  lines: readonly Line[]
  layout: Layout
  vocabulary: Vocabulary
  /** What the file says of a row beside its words; annotators ask it first. */
  evidence: Evidence
}
