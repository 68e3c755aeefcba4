import type { WordList } from '../index/word-list.ts'
import type { Texts } from '../texts/texts.ts'
import { Terms, type WordTerms } from './terms.ts'

/** What a text is about: terms by number, the weightiest first, with weights whose squares add up to 1. */
export interface Vector {
  terms: Int32Array
  weights: Float32Array
}

/** Terms kept of a text. */
const MOST_TERMS = 60

/** How much each term counts in a text, in the order in which the text has them. */
interface Counted {
  terms: Int32Array
  counts: Float64Array
}

/**
 * Every text as a vector, by how often its terms stand in it and how few texts hold them;
 * `counts` says by term how many do.
 */
export class Vectors {
  readonly all: Vector[]
  readonly counts: Int32Array
  readonly terms: Terms

  constructor({ words, forms }: Pick<Texts, 'words' | 'forms'>, list: WordList) {
    this.terms = new Terms(words, list)
    const counted = forms.map((each) => this.count(each))
    this.counts = new Int32Array(this.terms.size)
    for (const { terms } of counted) for (const term of terms) this.counts[term]!++
    this.all = counted.map((each) => this.weigh(each, forms.length))
  }

  private count(forms: Int32Array): Counted {
    const sums = new Map<number, number>()
    const about = Array.from(forms, (word) => this.terms.of(word)).filter((each) => each !== null)
    for (const { terms, worths } of about)
      for (const [index, term] of terms.entries()) add(sums, term, worths[index] ?? 0)
    for (const [index, second] of about.slice(1).entries()) {
      const { term, worth } = this.terms.pair(about[index] as WordTerms, second)
      add(sums, term, worth)
    }
    return { terms: Int32Array.from(sums.keys()), counts: Float64Array.from(sums.values()) }
  }

  private weigh({ terms, counts }: Counted, total: number): Vector {
    const weights = counts.map(
      (count, index) => Math.sqrt(count) * Math.log(total / (this.counts[terms[index] ?? 0] || 1)),
    )
    const order = Uint32Array.from(terms.keys())
      .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (terms[a] ?? 0) - (terms[b] ?? 0))
      .slice(0, MOST_TERMS)
    const length = Math.sqrt(order.reduce((sum, index) => sum + (weights[index] ?? 0) ** 2, 0)) || 1
    return {
      terms: Int32Array.from(order, (index) => terms[index] ?? 0),
      weights: Float32Array.from(order, (index) => (weights[index] ?? 0) / length),
    }
  }
}

function add(sums: Map<number, number>, term: number, worth: number): void {
  sums.set(term, (sums.get(term) ?? 0) + worth)
}

/** What two vectors share, from 0 to 1, and the terms that make most of it. */
export interface Shared {
  score: number
  shared: { term: number; part: number }[]
}

/** Compares one vector with many: where its terms are is noted once. */
export class Comparison {
  private readonly places: Int32Array
  private vector: Vector = { terms: new Int32Array(), weights: new Float32Array() }

  /** `terms`: how many there are in all vectors. */
  constructor(terms: number) {
    this.places = new Int32Array(terms)
  }

  with(vector: Vector): this {
    for (const term of this.vector.terms) this.places[term] = 0
    this.vector = vector
    for (const [index, term] of vector.terms.entries()) this.places[term] = index + 1
    return this
  }

  to({ terms, weights }: Vector): Shared {
    const shared: (Shared['shared'][number] & { place: number })[] = []
    for (let index = 0; index < terms.length; index++) {
      const place = this.places[terms[index] as number] as number
      const part = place === 0 ? 0 : (this.vector.weights[place - 1] as number) * (weights[index] as number)
      if (part > 0) shared.push({ term: terms[index] as number, part, place })
    }
    shared.sort((x, y) => y.part - x.part || x.place - y.place)
    return { score: shared.reduce((sum, { part }) => sum + part, 0), shared }
  }
}
