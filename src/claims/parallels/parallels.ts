import type { BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../../links/link.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import { Numbered } from '../../text/numbered.ts'
import { Parallels, ROW, SIDE } from './all-parallels.ts'
import { AllPassages } from './all-passages.ts'
import { cachedParallels, cacheParallels, type Documents } from './cached-parallels.ts'
import { findCandidates, findCandidatesSince } from './candidate-pairs.ts'
import { ALIKE, comparePairs, isNone, LIKENESS, type Likenesses, type Pairs } from './compared-pairs.ts'
import { Comparisons, namesOf, readComparisons } from './comparisons.ts'
import { EarlierPairs, type Versions } from './earlier-pairs.ts'
import { growToNeighbours } from './neighbouring-pairs.ts'
import type { OpenedPassages } from './opened-passages.ts'
import type { Parallel } from './parallel.ts'
import type { DocumentPassages } from './passage-words.ts'
import { passagesOf } from './passages.ts'
import { rowsOfAll } from './rows-of-all.ts'
import type { ReadPassages } from './same-passages.ts'

export type { Parallel }

/**
 * Finds passages with nearly the same words, between documents and within one. Afterwards:
 * 1. two blocks are in at most one parallel, and never a block with itself;
 * 2. both are running text: no headings, notes, tables, captions, source lines, addresses;
 * 3. they are sorted by document and block of `a`, then of `b`, in reading order.
 * The time is linear in the length of the texts: each passage is compared with a bounded number of others.
 */
export function findParallels(documents: readonly Document[], links: readonly Link[]): Parallel[] {
  const linksOf = Map.groupBy(links, ({ document }) => document)
  const read = documents.map((document) => passagesOf(document, linksOf.get(document.id) ?? []))
  return [...parallelsAmong(documents, read)]
}

/** A cache of results, and access to earlier versions of passages. */
export interface ParallelsCache {
  cache?: ResultCache
  before?: Versions['before']
}

/** The same for passages that were already read, in the order of the documents. */
export function parallelsAmong(
  documents: Documents,
  read: readonly DocumentPassages[],
  { cache, before }: ParallelsCache = {},
): Parallels {
  const known = cachedParallels(documents, read, cache)
  if (known !== null) return known
  const search = new ParallelSearch(documents, read, cache, before)
  return search.finish(comparePairs(search.toCompare, search.open))
}

/** The search in two steps, so that others can do the comparisons in between. Results are cached. */
export class ParallelSearch {
  /** The pairs of passages that still have to be compared. */
  readonly toCompare: Pairs
  readonly #documents: Documents
  readonly #read: readonly DocumentPassages[]
  readonly #cache: ResultCache | undefined
  readonly #passages: AllPassages
  readonly #pairs: Int32Array
  readonly #comparisons: Comparisons

  /** `before`: gives the earlier version of a document's passages. */
  constructor(
    documents: Documents,
    read: readonly DocumentPassages[],
    cache: ResultCache | undefined,
    before: Versions['before'] = () => null,
  ) {
    this.#documents = documents
    this.#read = read
    this.#cache = cache
    this.#passages = new AllPassages(read, rowsOfAll(read, cache))
    const cached = readComparisons(cache)
    const now = (document: number): ReadPassages => ({
      rows: this.#passages.rows[document]!,
      open: () => this.#passages.open(document),
    })
    const earlier = EarlierPairs.among(cached, namesOf(read), { now, before })
    const found = earlier ? findCandidatesSince(this.#passages, earlier) : findCandidates(this.#passages)
    this.#pairs = found.pairs
    this.#comparisons = new Comparisons(this.#passages, found, read, { cache, cached, earlier })
    this.toCompare = this.#comparisons.pending()
  }

  /** Opens the passages of a document, by its index. */
  open = (document: number): OpenedPassages => this.#passages.open(document)

  /** Completes the search with the results of the comparisons. */
  finish(compared: Likenesses): Parallels {
    this.#comparisons.complete(compared)
    const parallels = parallelsOf(this.#passages, this.#documents, this.#found())
    cacheParallels(parallels, this.#documents, this.#read, this.#cache)
    return parallels
  }

  /** The pairs that have something in common. */
  #found(): Found {
    const { likenesses } = this.#comparisons
    const room = foundRoom(this.#pairs.length / 2)
    let count = 0
    for (let at = 0; at < this.#pairs.length / 2; at++) {
      if (isNone(likenesses, at)) continue
      room.pairs[2 * count] = this.#pairs[2 * at]!
      room.pairs[2 * count + 1] = this.#pairs[2 * at + 1]!
      for (let n = 0; n < LIKENESS; n++)
        room.likenesses[count * LIKENESS + n] = likenesses[at * LIKENESS + n]!
      count++
    }
    return {
      pairs: room.pairs.subarray(0, 2 * count),
      likenesses: room.likenesses.subarray(0, LIKENESS * count),
    }
  }
}

/**
 * Pairs of passages by index, with what each has in common. They are lists of numbers, as making hundreds of
 * thousands of objects would take longer than everything else.
 */
interface Found {
  pairs: Int32Array
  likenesses: Likenesses
}

const foundRoom = (count: number): Found => ({
  pairs: new Int32Array(2 * count),
  likenesses: new Int32Array(LIKENESS * count),
})

function parallelsOf(passages: AllPassages, documents: Documents, known: Found): Parallels {
  const found = withNeighbours(passages, known)
  const places = onePerPair(passages, found)
  const blocks = blocksOf(passages)
  const rows = new Int32Array(places.length * ROW)
  for (const [row, at] of places.entries()) putRow(rows, row * ROW, { passages, found, blocks, at })
  return new Parallels({ documents: documents.map(({ id }) => id), blocks: blocks.all, rows })
}

function withNeighbours(passages: AllPassages, { pairs, likenesses }: Found): Found {
  const near = growToNeighbours(passages, pairs)
  const found = foundRoom((pairs.length + near.length) / 2)
  found.pairs.set(pairs)
  found.pairs.set(near, pairs.length)
  found.likenesses.set(likenesses)
  for (let at = 0; at < near.length; at += 2) {
    const likeness = [...passages.range(near[at]!), ...passages.range(near[at + 1]!), ALIKE]
    found.likenesses.set(likeness, likenesses.length + (at / 2) * LIKENESS)
  }
  return found
}

/** The distinct blocks of passages, numbered in the order in which they are asked for. */
interface Blocks {
  all: readonly BlockId[]
  placeOf: (passage: number) => number
}

function blocksOf(passages: AllPassages): Blocks {
  const blocks = new Numbered<BlockId>()
  // Most passages are in several pairs, so the place of a block is memoised by passage.
  const places = new Int32Array(passages.count)
  const placeOf = (passage: number): number => {
    if (places[passage] === 0) places[passage] = blocks.placeOf(passages.blockOf(passage)) + 1
    return places[passage]! - 1
  }
  return { all: blocks.all, placeOf }
}

interface RowSource {
  passages: AllPassages
  found: Found
  blocks: Blocks
  /** The index of the pair. */
  at: number
}

function putRow(rows: Int32Array, row: number, { passages, found, blocks, at }: RowSource): void {
  const { pairs, likenesses } = found
  const likeness = at * LIKENESS
  for (let side = 0; side < 2; side++) {
    const passage = pairs[2 * at + side]!
    const start = row + side * SIDE
    rows[start] = passages.document(passage)
    rows[start + 1] = blocks.placeOf(passage)
    rows[start + 2] = likenesses[likeness + 2 * side]!
    rows[start + 3] = likenesses[likeness + 2 * side + 1]!
  }
  rows[row + 2 * SIDE] = likenesses[likeness + 4]!
}

/**
 * The indexes of the pairs in reading order. When two long blocks share several stretches, only the longest
 * is included.
 */
function onePerPair({ ranks, count }: AllPassages, { pairs, likenesses }: Found): number[] {
  const [first, second] = [0, 1].map((side) =>
    Int32Array.from({ length: pairs.length / 2 }, (_, at) => ranks[pairs[2 * at + side]!]!),
  ) as [Int32Array, Int32Array]
  const places = sortedBy(
    sortedBy(
      first.map((_, at) => at),
      second,
      count,
    ),
    first,
    count,
  )
  const best: number[] = []
  for (const at of places) {
    const known = best.at(-1)
    const isOther = known === undefined || first[known] !== first[at] || second[known] !== second[at]
    if (isOther) best.push(at)
    else if (lengthAt(likenesses, at) > lengthAt(likenesses, known)) best[best.length - 1] = at
  }
  return best
}

/** Counting sort of places by a number below `most`; stable. */
function sortedBy(places: Int32Array, numbers: Int32Array, most: number): Int32Array {
  const next = new Int32Array(most + 1)
  for (const number of numbers) next[number + 1]!++
  for (let number = 0; number < most; number++) next[number + 1]! += next[number]!
  const sorted = new Int32Array(places.length)
  for (const place of places) sorted[next[numbers[place]!]!++] = place
  return sorted
}

function lengthAt(likenesses: Likenesses, at: number): number {
  const row = at * LIKENESS
  return likenesses[row + 1]! - likenesses[row]! + likenesses[row + 3]! - likenesses[row + 2]!
}
