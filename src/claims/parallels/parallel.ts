import type { Evidence } from '../../collections/schema/entities.ts'

/**
 * Two passages that say the same in nearly the same words. `a` comes before `b`, in the order of the
 * documents and their blocks. The ranges are the words that were compared. `similarity`: the share of the
 * words of both that they have in common, in the same order; above 0, at most 1, two decimals.
 */
export interface Parallel {
  a: Evidence
  b: Evidence
  similarity: number
}
