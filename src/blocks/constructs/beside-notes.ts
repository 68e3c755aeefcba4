import type { Situation } from './construct.ts'

/**
 * Text after a note on the same page is text of a frame; where no page end follows soon, the page has turned
 * unseen.
 */
export const besideNotes = ({ note, page, pageEnds, frames }: Situation): boolean =>
  frames && note !== null && !page && pageEnds
