import { besideNotes } from './beside-notes.ts'
import type { Construct } from './construct.ts'

/** Anything else opens a block of text; after a note on the same page it is text of a frame. */
export const paragraph: Construct = {
  name: 'paragraph',
  read: (_line, situation) => ({ opens: { role: 'text', beside: besideNotes(situation) } }),
}
