import { blockKey, placeKey } from '../../collections/block-key.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../../links/link.ts'
import { findCandidates } from './candidate-pairs.ts'
import type { compare } from './compare-passages.ts'
import { comparing, type Keeping } from './kept-comparisons.ts'
import { emptyScores } from './local-alignment.ts'
import { growToNeighbours, type Pair } from './neighbouring-pairs.ts'
import type { Parallel } from './parallel.ts'
import { type DocumentPassages, joinPassages, passagesOf } from './passages.ts'
import { shinglesOf, withoutFormulas } from './shingles.ts'

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
  documents: readonly Document[],
  read: readonly DocumentPassages[],
  keeping?: Keeping,
): Parallel[] {
  return comparing(read, keeping, (compared) => findAmong(documents, read, compared))
}

function findAmong(
  documents: readonly Document[],
  read: readonly DocumentPassages[],
  compared: typeof compare,
): Parallel[] {
  const scores = emptyScores()
  const all = documents.map(({ id }, index) => ({ document: id, ...(read[index] as DocumentPassages) }))
  const passages = withoutFormulas(joinPassages(all))
  const found = findCandidates(passages, passages.map(shinglesOf)).flatMap((pair) => {
    const parallel = compared(passages[pair[0]]!, passages[pair[1]]!, scores)
    return parallel === null ? [] : [{ pair, parallel }]
  })
  const near = growToNeighbours(
    passages,
    found.map(({ pair }): Pair => pair),
  )
  return inReadingOrder(onePerPair([...found.map(({ parallel }) => parallel), ...near]), documents)
}

/** Of two long blocks that have more than one stretch in common, the longest. */
function onePerPair(parallels: Parallel[]): Parallel[] {
  const best = new Map<string, Parallel>()
  for (const parallel of parallels) {
    const key = `${placeKey(parallel.a)} ${placeKey(parallel.b)}`
    const known = best.get(key)
    if (known === undefined || lengthOf(parallel) > lengthOf(known)) best.set(key, parallel)
  }
  return [...best.values()]
}

const lengthOf = ({ a, b }: Parallel): number => a.end - a.start + b.end - b.start

function inReadingOrder(parallels: readonly Parallel[], documents: readonly Document[]): Parallel[] {
  const blocks = documents.flatMap(({ id, blocks }) => blocks.map((block) => blockKey(id, block.id)))
  const order = new Map(blocks.map((block, index) => [block, index]))
  const at = (place: Parallel['a']): number => order.get(placeKey(place))!
  return parallels
    .map((parallel) => ({ parallel, a: at(parallel.a), b: at(parallel.b) }))
    .sort((x, y) => x.a - y.a || x.b - y.b)
    .map(({ parallel }) => parallel)
}
