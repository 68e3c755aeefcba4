import type { Vector } from './vectors.ts'

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
