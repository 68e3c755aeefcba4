import { z } from 'zod'
import { BlockId } from '../../anchors/block-id.ts'
import { Range } from '../../text/range.ts'

export { BlockId }

export const BLOCK_TYPES = ['heading', 'paragraph', 'listItem', 'footnote', 'box', 'figure', 'table'] as const

/**
 * A note marker in a text. `at` is an offset in `text`; `target` is null when the source has no text for the note. Such a marker
 * is an anchor, `en<number>`; `id` is there only when it has another one, since its number was given to another marker before.
 */
export const NoteRef = z.strictObject({
  at: z.number().int().min(0),
  marker: z.string(),
  target: BlockId.nullable(),
  id: BlockId.optional(),
})
export type NoteRef = z.infer<typeof NoteRef>

/**
 * One block of a document, in reading order.
 * - `text` is clean: lines joined, words made whole, no bullet, heading number or note marker.
 *   A table's text is its caption, then one line a row, cells separated by tabs. A box has text '' and is the parent of its blocks.
 * - `parent` is the id of the box or heading that holds it, null at the top.
 * - `source` are the ranges of text.txt it was read from; a paragraph that runs over a page end has several.
 */
export const Block = z.strictObject({
  id: BlockId,
  type: z.enum(BLOCK_TYPES),
  text: z.string(),
  parent: BlockId.nullable(),
  source: z.array(Range),
  /** Headings: 1 is a chapter of the document (the page's own h1 is its title). List items: depth of nesting from 1. */
  level: z.number().int().min(1).max(6).optional(),
  /** Number of a heading ("3.2"), table ("15"), figure or list item ("1.", "a.", "(ii)") as printed. */
  number: z.string().optional(),
  /** Footnotes: the marker as printed. */
  marker: z.string().optional(),
  notes: z.array(NoteRef).optional(),
})
export type Block = z.infer<typeof Block>
