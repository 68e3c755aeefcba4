import type { Structure } from '../../sources/evidence.ts'

/** A block, as far as the parts of a regulation are read from it. */
export interface Titled {
  type: string
  text: string
  /** As printed: "1.", "Artikel 3". */
  number?: string
  level?: number
  part?: Structure
}
