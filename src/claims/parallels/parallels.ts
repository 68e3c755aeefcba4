import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../../links/link.ts'
import type { Keeping } from '../../output/keeping.ts'
import { AllPassages } from './all-passages.ts'
import { findCandidates } from './candidate-pairs.ts'
import type { Likeness } from './compare-passages.ts'
import { comparing } from './kept-comparisons.ts'
import { keptOr } from './kept-parallels.ts'
import { growToNeighbours, type Pair } from './neighbouring-pairs.ts'
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
export const parallelsAmong = (
  documents: readonly Pick<Document, 'id'>[],
  read: readonly DocumentPassages[],
  keeping?: Keeping,
): Parallel[] => keptOr(() => findIn(documents, read, keeping), documents, read, keeping)

function findIn(
  documents: readonly Pick<Document, 'id'>[],
  read: readonly DocumentPassages[],
  keeping: Keeping | undefined,
): Parallel[] {
  const passages = new AllPassages(
    documents.map(({ id }) => id),
    read,
  )
  const found = comparing(passages, read, keeping, (compared) => findAmong(passages, compared))
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

function findAmong(passages: AllPassages, compared: (a: number, b: number) => Likeness | null): Found[] {
  const pairs = findCandidates(passages)
  const found: Found[] = []
  for (let at = 0; at < pairs.length; at += 2) {
    const pair: Pair = [pairs[at]!, pairs[at + 1]!]
    const likeness = compared(...pair)
    if (likeness !== null) found.push({ pair, likeness })
  }
  return found
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
