/**
 * The adapter of Word files (.docx, .docm, .dotx), by what their XML declares. Macros, embedded files and
 * pictures are
 * never unpacked. `container → parts → accepted tree → blocks → head and headings → text and evidence`
 *
 * 1. `../office/container.ts`: the parts, under limits.
 * 2. `package.ts`: which part is which, and what they link to. `accept.ts`: the tree as accepted: changes
 *    made, comments
 *    gone, one of each pair of alternatives.
 * 3. `styles.ts`, `numbering.ts`: what a paragraph or run inherits; the number that stands before it on
 *    paper.
 * 4. `inline.ts`: a paragraph as pieces of words; `body.ts`: the blocks in reading order; `notes.ts`: the
 *    notes, behind
 *    the section that calls them.
 * 5. `../office/`: tables, heads of letters, headings by their look, writing, proposals.
 */
import type { Adapter } from '../adapter.ts'
import { isZip, namesIn, openContainer } from '../office/container.ts'
import { readingOf } from '../office/paper.ts'
import { readDocx } from './read.ts'

const DOCUMENT = /^word\/document\w*\.xml$/i

export const docx: Adapter = {
  name: 'docx',
  accepts: (file) => isZip(file) && [...namesIn(file)].some((name) => DOCUMENT.test(name)),
  read: async (file) => readingOf(file, 'docx', readDocx(openContainer(file), file.name)),
}
