/**
 * The PDF adapter: by position, type and tags. `read in a thread under limits → pages → rows → roles → text
 * and evidence`
 *
 * 1. `thread.ts`, `guard.ts`: a file is read in a thread of its own that is stopped when it takes too long or
 *    too much memory.
 * 2. `open.ts`: the document, or a plain refusal. No script, attachment, form or address in it is touched.
 * 3. `page/`: a page as glyphs, strokes, images, links and tags. Geometry has its origin at the top left.
 * 4. `rows/`: glyphs → pieces (no wide gap inside) → regions in reading order → rows. Every visible glyph
 *    stands in one row.
 * 5. `roles/`: each annotator names the rows it is sure of; the first that names a row keeps it. Words never
 *    move here,
 *    save notes and margin blocks that stand between the halves of a paragraph, which keep their place and
 *    are told by role.
 * 6. `write.ts`: text and evidence; `../meta/`: what the paper says about itself.
 */
import type { Adapter } from '../adapter.ts'
import { guarded } from './guard.ts'

/** The header may come after up to a kilobyte of something else. */
const HEADER_WITHIN = 1024

export const pdf: Adapter = {
  name: 'pdf',
  accepts: ({ bytes }) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN)).includes('%PDF-'),
  read: (file) => guarded(file),
}
