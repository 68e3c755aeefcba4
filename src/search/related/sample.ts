import { numberOf } from '../index/stable-cuts.ts'
import { type HeldTerms, TermCounts } from './term-counts.ts'

/**
 * The number of documents that rarity is measured on. Measured on all, each new document would slightly
 * change every weight, and with it every result; measured on a sample it nearly always changes none.
 */
const SAMPLED = 100

/** The indexes of the sampled documents: those whose ids have the lowest hashes. */
export function sampleOf(ids: readonly string[]): number[] {
  const places = ids.map((id, place) => ({ place, number: numberOf(id) }))
  return places
    .toSorted((a, b) => a.number - b.number || a.place - b.place)
    .slice(0, SAMPLED)
    .map(({ place }) => place)
}

/** A document of the sample: its terms, and how many paragraphs it has. */
export type Sampled = HeldTerms & { count: number }

/**
 * Rounds a count to half powers of two, so that one paragraph more or less seldom changes a weight elsewhere.
 */
const level = (count: number): number => Math.round(2 * Math.log2(Math.max(1, count)))

/** How rare terms are in a sample of documents. */
export class Rarity {
  readonly total: number
  readonly #counts: TermCounts

  constructor(sample: readonly Sampled[]) {
    this.#counts = TermCounts.none().changed(sample, [])
    this.total = level(sample.reduce((sum, { count }) => sum + count, 0))
  }

  /** In how many paragraphs a term is, rounded. A term that is not in the sample counts as being in one. */
  levelOf = (term: number): number => level(this.#counts.of(term))

  /** How rare a term is; 0 for the most common ones. */
  of = (term: number): number => Math.max(0, this.total - this.levelOf(term))
}
