import type { Structure } from '../../sources/evidence.ts'

/**
 * What the parts of a regulation are read from: a block by its words, its number and its place among titles
 * and lists.
 */
export interface Titled {
  type: string
  text: string
  /** As printed: "1.", "Artikel 3". */
  number?: string
  level?: number
  part?: Structure
}
