import type { Evidence } from '../../collections/schema/entities.ts'

/**
 * Two passages with nearly the same words. `a` precedes `b`, by document and block. The ranges are the words
 * that were compared. `similarity` is the share of the words of both that they have in common, in the same
 * order: above 0, at most 1, with two decimals.
 */
export interface Parallel {
  a: Evidence
  b: Evidence
  similarity: number
}
