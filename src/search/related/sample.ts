import { numberOf } from '../index/stable-cuts.ts'
import { type Held, TermCounts } from './term-counts.ts'

/**
 * So many documents of a library tell how rare its terms are. By all of them a document more would change the
 * weights in every paragraph, and so what is related to it, a little; by these it nearly always changes none.
 */
const SAMPLED = 100

/** The places of documents that stand for all: those whose ids have the lowest numbers. */
export function sampleOf(ids: readonly string[]): number[] {
  const places = ids.map((id, place) => ({ place, number: numberOf(id) }))
  return places
    .toSorted((a, b) => a.number - b.number || a.place - b.place)
    .slice(0, SAMPLED)
    .map(({ place }) => place)
}

/** What is known of a document of the sample: its terms, and how many paragraphs it has. */
export type Sampled = Held & { count: number }

/**
 * How many, in half powers of two: so one paragraph more, or one that has other words, changes the weights in
 * few others.
 */
const level = (count: number): number => Math.round(2 * Math.log2(Math.max(1, count)))

/** How rare terms are, by a sample of documents. */
export class Rarity {
  readonly total: number
  readonly #counts: TermCounts

  constructor(sample: readonly Sampled[]) {
    this.#counts = TermCounts.none().changed(sample, [])
    this.total = level(sample.reduce((sum, { count }) => sum + count, 0))
  }

  /** In how many paragraphs a term stands: one that stands in none of the sample is as rare as one in one. */
  levelOf = (term: number): number => level(this.#counts.of(term))

  of = (term: number): number => Math.max(0, this.total - this.levelOf(term))
}
