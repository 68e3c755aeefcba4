/**
 * `Meer zoals dit`: the paragraphs elsewhere that are about the same as a paragraph, by the word analysis of
 * the search. Afterwards
 * 1. no related paragraph is in the same section, is a neighbour, or says the same in nearly the same words;
 * 2. no two related paragraphs of one paragraph say nearly the same;
 * 3. the work grows linearly with the number of paragraphs: only paragraphs that share a rare term are
 *    compared;
 * 4. a result depends only on the paragraph and on what shares a rare term with it: after an edit elsewhere
 *    it stays valid, and the results of unaffected documents are not even read.
 */

import type { ResultCache } from '../../output/result-cache.ts'
import { once } from '../../text/once.ts'
import { cacheRows, type FingerprintedRow, readCachedRows } from './cached-rows.ts'
import { dependencies, type ShownBeside } from './dependencies.ts'
import { Finder } from './finder.ts'
import { type Found, FoundCollector } from './found.ts'
import { mixHashes } from './mix-hashes.ts'
import { Holders } from './nearest.ts'
import { Paragraphs } from './paragraphs.ts'
import type { Fingerprints } from './row.ts'
import type { Source } from './source.ts'
import { Subjects } from './subjects.ts'
import { Terms } from './terms.ts'

/** Two fingerprints of a paragraph and its candidates, on which its related paragraphs depend. */
const fingerprintsFor = (
  paragraphs: Paragraphs,
  index: number,
  nearest: readonly number[],
): [one: number, two: number] => {
  const inLane = (lane: 0 | 1): number =>
    [index, ...nearest].reduce((all, other) => mixHashes(all, paragraphs.ownOf(lane, other)), 0)
  return [inLane(0) | 0, inLane(1) | 0]
}

/** Finds the related paragraphs of all documents. */
export function relatedAmong(sources: readonly Source[], shown: ShownBeside, cache?: ResultCache): Found {
  const terms = new Terms(cache)
  const before = readCachedRows(cache)
  const paragraphs = new Paragraphs(sources, new Subjects(terms, cache), before)
  const holders = new Holders(paragraphs.rows)
  const fingerprints = dependencies(paragraphs.rows, holders, shown)
  const fingerprinted = paragraphs.rows.map(
    (row, at): FingerprintedRow => ({ row, fingerprints: fingerprints[at] as Fingerprints }),
  )
  const known = new Map(before.fingerprinted.map((each) => [each.row.id, each]))
  const finder = once(() => new Finder({ paragraphs, holders, shown }, terms))
  const finds = new FoundCollector(cache)
  for (const [at, source] of sources.entries()) {
    const first = paragraphs.firsts[at] as number
    finds.add(fingerprinted[at] as FingerprintedRow, known.get(source.id), {
      urls: () => paragraphs.of(at).map(({ url }) => url),
      nearest: (place) => finder().nearest(first + place),
      find: (place, nearest) => finder().relatedTo(first + place, nearest),
      fingerprintsOf: (place, nearest) => fingerprintsFor(paragraphs, first + place, nearest),
    })
  }
  const { counts, rows } = paragraphs
  cacheRows(cache, before, { counts, rows, fingerprinted })
  terms.keep()
  return finds
}
