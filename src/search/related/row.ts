import { numberOf } from '../index/stable-cuts.ts'
import type { Source } from './source.ts'
import type { Long } from './subject.ts'
import type { Held, TermCounts } from './term-counts.ts'
import { together } from './together.ts'
import type { Vector } from './vectors.ts'

/** Two numbers for each paragraph: with one of 32 bits two may have the same. */
export type Numbers = [Int32Array, Int32Array]

const SEEDS = ['een ', 'twee '] as const

/** What is known of the paragraphs of a document among those of all others; small, and at hand for all. */
export interface Row extends Held {
  /** One value for all that the document says; empty when nothing is kept of it. */
  key: string
  id: string
  /** How many paragraphs it has; the rest is of those that have a subject. */
  count: number
  /** A number for the address of each. */
  urls: Uint32Array
  /** For what is shown of each, and for its vector. */
  own: Numbers
  /**
   * The terms by which others are found that share them, the weightiest first, and where those of each
   * end.
   */
  lookedUp: Uint32Array
  ends: Uint32Array
}

/** Terms looked up for a paragraph; of a term that more paragraphs hold none is looked at. */
const LOOKED_UP = 24
const MOST_HOLDERS = 64

/** Whether a term that so many paragraphs hold is looked up. */
export const isFew = (count: number): boolean => count <= MOST_HOLDERS

/** A paragraph of a document that a row is made of. */
interface Paragraph {
  passage: Pick<Long, 'url' | 'digest'>
  vector: Vector
}

export function rowOf(
  { key = '', id, title }: Omit<Source, 'passages'>,
  { terms, held, count }: Held & Pick<Row, 'count'>,
  paragraphs: readonly Paragraph[],
  all: TermCounts,
): Row {
  const lookedUp: number[] = []
  const ends = new Uint32Array(paragraphs.length)
  for (const [at, { vector }] of paragraphs.entries()) {
    eachLookedUp(vector, all, (place) => lookedUp.push(all.terms[place] as number))
    ends[at] = lookedUp.length
  }
  return {
    ...{ key, id, terms, held, count },
    urls: Uint32Array.from(paragraphs, ({ passage }) => numberOf(passage.url)),
    own: SEEDS.map((seed) => Int32Array.from(paragraphs, ownNumber(`${title} `, seed, all))) as Numbers,
    lookedUp: Uint32Array.from(lookedUp),
    ends,
  }
}

/** The terms of a vector that are looked up, by their places, each with what it weighs. */
export function eachLookedUp(
  { terms, weights, from, to }: Vector,
  { counts }: Pick<TermCounts, 'counts'>,
  look: (place: number, weight: number) => void,
): void {
  for (let at = from; at < Math.min(to, from + LOOKED_UP); at++) {
    const place = terms[at] as number
    if (isFew(counts[place] as number)) look(place, weights[at] as number)
  }
}

const ownNumber =
  (title: string, seed: string, all: TermCounts) =>
  ({ passage, vector: { terms, weights, from, to } }: Paragraph): number => {
    const parts = new Int32Array(weights.buffer, weights.byteOffset, weights.length)
    let mixed = numberOf(seed + title + passage.digest)
    for (let at = from; at < to; at++)
      mixed = together(mixed, together(all.terms[terms[at] as number] as number, parts[at] as number))
    return mixed
  }
