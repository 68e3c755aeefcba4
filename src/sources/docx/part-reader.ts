import type { Counts } from '../office/tables.ts'
import type { Fields } from './fields.ts'
import type { NoteBook } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { Links } from './package.ts'
import type { Styles } from './styles.ts'

/**
 * What is known while a part is read. Lists, notes and tables count on over all parts; fields and links do
 * not.
 */
export interface PartReader {
  styles: Styles
  numbering: Numbering
  book: NoteBook
  counts: Counts
  links: Links
  fields: Fields
  /** The items that are open, from the outermost. */
  lists: { key: string; indent: number }[]
}
