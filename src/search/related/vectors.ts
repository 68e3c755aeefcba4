import type { Rarity } from './sample.ts'
import type { Subject } from './subject.ts'
import type { TermCounts } from './term-counts.ts'

/** A paragraph as a unit vector: terms by place, the heaviest first, and their weights. */
export interface Weighed {
  terms: Int32Array
  weights: Float32Array
}

/** A vector inside arrays that several vectors share: its terms are at `[from, to)`. */
export interface Vector extends Weighed {
  from: number
  to: number
}

/** How many terms of a paragraph are kept. */
export const MOST_TERMS = 60
/** Weights are packed into sort keys as whole numbers: `(HEAVIEST - weight × FINE) × MOST_PLACES + place`. */
const FINE = 4096
const MOST_PLACES = 2 ** 24
const HEAVIEST = 2 ** 26

/** Weighs the terms of paragraphs by how often they occur in it and how rare they are. */
export class Scales {
  readonly counts: TermCounts
  readonly #rarity: Rarity

  constructor(counts: TermCounts, rarity: Rarity) {
    this.counts = counts
    this.#rarity = rarity
  }

  /** A paragraph of a document as a vector. */
  vectorOf({ starts, places, counts, terms }: Subject, index: number): Weighed {
    const [from, to] = [starts[index] as number, starts[index + 1] as number]
    const keys = new Float64Array(to - from)
    for (let at = from; at < to; at++) {
      const place = places[at] as number
      const weight = Math.sqrt(counts[at] as number) * this.#rarity.of(terms[place] as number)
      // Ties are broken by place, which is the order of term numbers.
      keys[at - from] = (HEAVIEST - Math.round(weight * FINE)) * MOST_PLACES + place
    }
    const heaviest = keys.sort().subarray(0, MOST_TERMS)
    return toVector(heaviest, (place) => this.counts.placeOf(terms[place] as number))
  }
}

function toVector(keys: Float64Array, placeOf: (place: number) => number): Weighed {
  const terms = new Int32Array(keys.length)
  const weights = new Float32Array(keys.length)
  let sum = 0
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    const weight = HEAVIEST - Math.floor(key / MOST_PLACES)
    terms[at] = placeOf(key % MOST_PLACES)
    weights[at] = weight
    sum += weight * weight
  }
  const length = Math.sqrt(sum) || 1
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) / length
  return { terms, weights }
}
