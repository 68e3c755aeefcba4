import type { Evidence } from '../../collections/schema/entities.ts'
import type { Range } from '../../text/range.ts'

/** A day, a month or a year in a text: `2025-01-01`, `2025-01`, `2025`, with its position in the block. */
export interface PlanDate {
  date: string
  year: number
  range: Range
}

/** A sentence that says when something is to begin. `start` and `end` are those of the sentence. */
export interface Plan extends Evidence {
  /** The year of the document. */
  written: number
  /** The planned date. */
  when: PlanDate
  /** The date that was planned before, where the sentence gives it: "van 1/1/2025 naar 1/1/2026". */
  before: PlanDate | null
  /**
   * What is to begin: words of the sentence, or the heading above when the sentence only says "de maatregel".
   */
  subject: Evidence & { text: string }
}

/**
 * Plans for one thing with different dates, the oldest text first; or one sentence that gives the old and the
 * new date.
 */
export interface PlanChange {
  /** The words that the subjects share: "eigen bijdrage". */
  name: string
  plans: Plan[]
}
