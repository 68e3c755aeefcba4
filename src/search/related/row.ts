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
export const LOOKED_UP = 24
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
  const lookedUp = paragraphs.map(({ vector }) =>
    vector.terms.subarray(0, LOOKED_UP).filter((place) => isFew(all.counts[place] as number)),
  )
  let end = 0
  return {
    ...{ key, id, terms, held, count },
    urls: Uint32Array.from(paragraphs, ({ passage }) => numberOf(passage.url)),
    own: SEEDS.map((seed) => Int32Array.from(paragraphs, ownNumber(`${title} `, seed, all))) as Numbers,
    lookedUp: Uint32Array.from(
      lookedUp.flatMap((places) => Array.from(places, (place) => all.terms[place] as number)),
    ),
    ends: Uint32Array.from(lookedUp, ({ length }) => (end += length)),
  }
}

const ownNumber =
  (title: string, seed: string, all: TermCounts) =>
  ({ passage, vector: { terms, weights } }: Paragraph): number => {
    const parts = new Int32Array(weights.buffer, weights.byteOffset, weights.length)
    let mixed = numberOf(seed + title + passage.digest)
    for (let at = 0; at < terms.length; at++)
      mixed = together(mixed, together(all.terms[terms[at] as number] as number, parts[at] as number))
    return mixed
  }
