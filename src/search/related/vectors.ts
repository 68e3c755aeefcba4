import type { Subject } from './subject.ts'
import { TermTable } from './term-table.ts'

/** What a paragraph is about: terms by place, the weightiest first; weights whose squares add up to 1. */
export interface Vector {
  terms: Int32Array
  weights: Float32Array
}

/** Terms kept of a paragraph. */
const MOST_TERMS = 60
/** Weights as whole numbers, to be sorted with the places of their terms. */
const FINE = 4096
const MOST_PLACES = 2 ** 24
const HEAVIEST = 2 ** 26

/**
 * How many, in half powers of two: so one paragraph more, or one that has other words, changes the weights in
 * few others.
 */
const level = (count: number): number => Math.round(2 * Math.log2(count))

/** The paragraphs of all documents as vectors, by how often terms stand in them and how few hold those. */
export class Vectors {
  readonly all: Vector[] = []
  /** By term how many paragraphs hold it, and its number, which depends on the term alone. */
  readonly counts: Int32Array
  readonly numbers: Uint32Array

  constructor(subjects: readonly Subject[]) {
    const table = new TermTable(subjects.reduce((sum, { terms }) => sum + terms.length, 0))
    const placed = subjects.map(({ terms }) => placesIn(table, terms))
    this.counts = new Int32Array(table.size)
    this.numbers = new Uint32Array(table.size)
    for (const [index, subject] of subjects.entries()) this.add(subject, placed[index] as Int32Array)
    const total = level(subjects.reduce((sum, { count }) => sum + count, 0) || 1)
    const rarity = new Float32Array(this.counts).map((count) => Math.max(0, total - level(count)))
    for (const [index, subject] of subjects.entries())
      this.weigh(subject, placed[index] as Int32Array, rarity)
  }

  private add({ held, terms }: Subject, places: Int32Array): void {
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number
      this.counts[place]! += held[at] as number
      this.numbers[place] = terms[at] as number
    }
  }

  private weigh(
    { passages, starts, places, counts }: Subject,
    terms: Int32Array,
    rarity: Float32Array,
  ): void {
    for (let index = 0; index < passages.length; index++) {
      const [from, to] = [starts[index] as number, starts[index + 1] as number]
      const keys = new Float64Array(to - from)
      for (let at = from; at < to; at++) {
        const place = places[at] as number
        const weight = Math.sqrt(counts[at] as number) * (rarity[terms[place] as number] as number)
        // Of terms that weigh the same that with the lower number comes first: places are in that order.
        keys[at - from] = (HEAVIEST - Math.round(weight * FINE)) * MOST_PLACES + place
      }
      this.all.push(vectorOf(keys.sort().subarray(0, MOST_TERMS), terms))
    }
  }
}

function placesIn(table: TermTable, terms: Uint32Array): Int32Array {
  const places = new Int32Array(terms.length)
  for (let at = 0; at < terms.length; at++) places[at] = table.placeOf(terms[at] as number)
  return places
}

function vectorOf(keys: Float64Array, places: Int32Array): Vector {
  const terms = new Int32Array(keys.length)
  const weights = new Float32Array(keys.length)
  let sum = 0
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    const weight = HEAVIEST - Math.floor(key / MOST_PLACES)
    terms[at] = places[key % MOST_PLACES] as number
    weights[at] = weight
    sum += weight * weight
  }
  const length = Math.sqrt(sum) || 1
  return { terms, weights: weights.map((weight) => weight / length) }
}
