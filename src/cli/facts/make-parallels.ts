import { cachedParallels } from '../../claims/parallels/cached-parallels.ts'
import {
  comparePairs,
  LIKENESS,
  type Likenesses,
  PAIR,
  type Pairs,
} from '../../claims/parallels/compared-pairs.ts'
import { ParallelSearch } from '../../claims/parallels/parallels.ts'
import type { Content } from '../../collections/content-type.ts'
import { registersOf } from '../../pipeline.ts'
import { inOrder } from '../site/library-of.ts'
import { cachedClaims, claimsKey, passagesUnder } from './claims.ts'
import { cacheIn, type Facts } from './facts.ts'
import { runInBatches, type Threads } from './threads.ts'

/** With at most this many pairs, comparing them takes less time than threads need to read their documents. */
const FEW = 4000
/** Pairs in one task. */
const RUN = 1000

/**
 * Finds the parallels of a library. Passages are compared in threads when there are more than a few pairs.
 */
export async function makeParallels(
  facts: Facts,
  content: Content,
  threads: Threads,
  few = FEW,
): Promise<void> {
  const sorted = inOrder(content)
  const { registers } = registersOf(sorted)
  const claims = cachedClaims(facts, sorted)
  const { documents } = sorted
  const read = documents.map((document) => claims(document, registers).passages)
  const cache = cacheIn(facts, 'parallels')
  if (cachedParallels(documents, read, cache) !== null) return
  const search = new ParallelSearch(documents, read, cache, (place) => passagesUnder(facts, place))
  const { toCompare, open } = search
  const keys = documents.map((document, at) => claimsKey(facts, document, read[at]?.digest ?? ''))
  // When the cache could not be written, threads have nothing to read.
  const useThreads = toCompare.length > few * PAIR && keys.every((key) => facts.store.has(key))
  const likenesses = useThreads
    ? await compareInThreads(threads, toCompare, keys)
    : comparePairs(toCompare, open)
  search.finish(likenesses)
}

/** `keys`: of the claims of each document. */
async function compareInThreads(
  threads: Threads,
  pairs: Pairs,
  keys: readonly string[],
): Promise<Likenesses> {
  const all = new Int32Array((pairs.length / PAIR) * LIKENESS)
  const put = (at: string, bytes: Uint8Array): void => {
    const likenesses = new Int32Array(Uint8Array.from(bytes).buffer)
    all.set(likenesses, Number(at) * LIKENESS)
  }
  const starts = Array.from({ length: Math.ceil(pairs.length / (RUN * PAIR)) }, (_, index) => index * RUN)
  await runInBatches({ put }, threads, starts, (some) => ({
    kind: 'comparisons',
    keys,
    runs: some.map((at) => ({ at, pairs: pairs.slice(at * PAIR, (at + RUN) * PAIR) })),
  }))
  return all
}
