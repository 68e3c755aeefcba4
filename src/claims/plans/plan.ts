import type { Evidence } from '../../collections/schema/entities.ts'
import type { Range } from '../../text/range.ts'

/**
 * A day, a month or a year that a text names: `2025-01-01`, `2025-01`, `2025`, and where it stands in its
 * block.
 */
export interface PlanDate {
  date: string
  year: number
  range: Range
}

/** A sentence that says when something is to begin. `start` and `end` are those of the sentence. */
export interface Plan extends Evidence {
  /** Year of the document. */
  written: number
  /** When, as it is planned now. */
  when: PlanDate
  /** When it was planned before, where the sentence says so: "van 1/1/2025 naar 1/1/2026". */
  before: PlanDate | null
  /**
   * What is to begin: words of the sentence, or the heading above it when the sentence says only "de
   * maatregel".
   */
  subject: Evidence & { text: string }
}

/**
 * Plans for one thing with different dates, the oldest text first; or one sentence that itself names the old
 * date and the new.
 */
export interface PlanChange {
  /** The words that the subjects share: "eigen bijdrage". */
  name: string
  plans: Plan[]
}
