import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../../links/link.ts'
import type { Keeping } from '../../output/keeping.ts'
import { AllPassages } from './all-passages.ts'
import { findCandidates } from './candidate-pairs.ts'
import type { Likeness } from './compare-passages.ts'
import { comparePairs, type Likenesses, likenessAt, type Pairs } from './compared-pairs.ts'
import { Comparisons } from './kept-comparisons.ts'
import { type Documents, keepParallels, keptParallels } from './kept-parallels.ts'
import { growToNeighbours, type Pair } from './neighbouring-pairs.ts'
import type { OpenedPassages } from './opened-passages.ts'
import type { Parallel } from './parallel.ts'
import type { DocumentPassages } from './passage-words.ts'
import { passagesOf } from './passages.ts'

export type { Parallel }

/**
 * Passages that say the same in nearly the same words, between documents and within one, by the words alone.
 * Afterwards:
 * 1. two blocks are in at most one parallel, and never a block with itself;
 * 2. both are running text: no headings, notes, tables, captions, source lines, addresses;
 * 3. they come by document and block of `a`, then of `b`, in reading order.
 * The time is linear in the length of the texts: each passage is compared with a bounded number of others.
 */
export function findParallels(documents: readonly Document[], links: readonly Link[]): Parallel[] {
  const linksOf = Map.groupBy(links, ({ document }) => document)
  const read = documents.map((document) => passagesOf(document, linksOf.get(document.id) ?? []))
  return parallelsAmong(documents, read)
}

/** The same of passages that were read before, one after the other as the documents are. */
export function parallelsAmong(
  documents: Documents,
  read: readonly DocumentPassages[],
  keeping?: Keeping,
): Parallel[] {
  const known = keptParallels(documents, read, keeping)
  if (known !== null) return known
  const search = new ParallelSearch(documents, read, keeping)
  return search.finish(comparePairs(search.toCompare, search.open))
}

/** The search in two steps, so that others can compare; it is kept what is found. */
export class ParallelSearch {
  /** The pairs of passages that nobody compared yet. */
  readonly toCompare: Pairs
  readonly #documents: Documents
  readonly #read: readonly DocumentPassages[]
  readonly #keeping: Keeping | undefined
  readonly #passages: AllPassages
  readonly #pairs: number[]
  readonly #comparisons: Comparisons

  constructor(documents: Documents, read: readonly DocumentPassages[], keeping: Keeping | undefined) {
    this.#documents = documents
    this.#read = read
    this.#keeping = keeping
    this.#passages = new AllPassages(
      documents.map(({ id }) => id),
      read,
    )
    this.#pairs = findCandidates(this.#passages)
    this.#comparisons = new Comparisons(this.#passages, this.#pairs, read, keeping)
    this.toCompare = this.#comparisons.toMake()
  }

  /** The passages of a document, by its place. */
  open = (document: number): OpenedPassages => this.#passages.open(document)

  /** `compared`: what comparing gave. */
  finish(compared: Likenesses): Parallel[] {
    this.#comparisons.made(compared)
    const parallels = parallelsOf(this.#passages, this.#found())
    keepParallels(parallels, this.#documents, this.#read, this.#keeping)
    return parallels
  }

  #found(): Found[] {
    const found: Found[] = []
    for (let at = 0; at < this.#pairs.length / 2; at++) {
      const likeness = likenessAt(this.#comparisons.likenesses, at)
      if (likeness !== null) found.push({ pair: [this.#pairs[2 * at]!, this.#pairs[2 * at + 1]!], likeness })
    }
    return found
  }
}

function parallelsOf(passages: AllPassages, found: readonly Found[]): Parallel[] {
  const near = growToNeighbours(
    passages,
    found.map(({ pair }) => pair),
  )
  const same = near.map(
    ([a, b]): Found => ({
      pair: [a, b],
      likeness: { a: passages.range(a), b: passages.range(b), similarity: 1 },
    }),
  )
  return onePerPair(passages, [...found, ...same]).map((each) => toParallel(passages, each))
}

interface Found {
  pair: Pair
  likeness: Likeness
}

/** In reading order; of two long blocks that have more than one stretch in common, the longest. */
function onePerPair({ ranks, count }: AllPassages, all: readonly Found[]): Found[] {
  const best = new Map<number, Found>()
  for (const found of all) {
    const key = ranks[found.pair[0]]! * count + ranks[found.pair[1]]!
    const known = best.get(key)
    if (known === undefined || lengthOf(found) > lengthOf(known)) best.set(key, found)
  }
  const keys = Float64Array.from(best.keys()).sort()
  return Array.from(keys, (key) => best.get(key)!)
}

const lengthOf = ({ likeness: { a, b } }: Found): number => a[1] - a[0] + b[1] - b[0]

function toParallel(passages: AllPassages, { pair: [a, b], likeness }: Found): Parallel {
  const at = (index: number, [start, end]: Likeness['a']): Parallel['a'] => ({
    ...passages.place(index),
    start,
    end,
  })
  return { a: at(a, likeness.a), b: at(b, likeness.b), similarity: likeness.similarity }
}
