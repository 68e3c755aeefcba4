import { numberOf } from '../index/stable-cuts.ts'
import { mixHashes } from './mix-hashes.ts'
import type { Source } from './source.ts'
import type { SubjectParagraph } from './subject.ts'
import type { HeldTerms, TermCounts } from './term-counts.ts'
import type { Vector } from './vectors.ts'

/** Two fingerprints for each paragraph: a single one of 32 bits may collide. */
export type Fingerprints = [Int32Array, Int32Array]

/** Prefixes that make the two fingerprints differ. */
const SEEDS = ['een ', 'twee '] as const

/** What related paragraphs need of a document in every build; small, and in memory for all documents. */
export interface Row extends HeldTerms {
  /** Digest of the content of the document; empty when nothing of it is cached. */
  key: string
  id: string
  /** How many paragraphs it has. The fields below are by paragraph, only of those that have a subject. */
  count: number
  /** Hashes of their addresses. */
  urls: Uint32Array
  /** Fingerprints of what is shown of them and of their vectors. */
  own: Fingerprints
  /** The terms that are looked up for them, the heaviest first; `ends` says where those of each end. */
  lookedUp: Uint32Array
  ends: Uint32Array
}

/** How many terms are looked up for a paragraph, and in how many paragraphs a term may be for that. */
const LOOKED_UP = 24
const MOST_HOLDERS = 64

/** Whether a term that is in so many paragraphs is looked up. */
export const isFew = (count: number): boolean => count <= MOST_HOLDERS

/** A paragraph that a row is computed from. */
interface Paragraph {
  passage: Pick<SubjectParagraph, 'url' | 'digest'>
  vector: Vector
}

export function rowOf(
  { key = '', id, title }: Omit<Source, 'passages'>,
  { terms, held, count }: HeldTerms & Pick<Row, 'count'>,
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
    own: SEEDS.map((seed) =>
      Int32Array.from(paragraphs, fingerprint(`${title} `, seed, all)),
    ) as Fingerprints,
    lookedUp: Uint32Array.from(lookedUp),
    ends,
  }
}

/** Calls `look` with the place and weight of each term of a vector that is looked up. */
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

/** A fingerprint of what is shown of a paragraph and of its vector; weights are mixed in by their bits. */
const fingerprint =
  (title: string, seed: string, all: TermCounts) =>
  ({ passage, vector: { terms, weights, from, to } }: Paragraph): number => {
    const weightBits = new Int32Array(weights.buffer, weights.byteOffset, weights.length)
    let hash = numberOf(seed + title + passage.digest)
    for (let at = from; at < to; at++)
      hash = mixHashes(hash, mixHashes(all.terms[terms[at] as number] as number, weightBits[at] as number))
    return hash
  }
