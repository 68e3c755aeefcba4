/**
 * Caches the rows of the passages of all documents in one file, as opening a file for each takes longer than
 * reading it. It is not rewritten after a small edit: the rows of the few changed documents are read
 * separately.
 */
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { DocumentPassages, PassageRows } from './passage-words.ts'

const NAME = 'rows of all'
/** With more documents added or removed, the cache is rewritten. */
const MOST_CHANGED = 20

/** By the digest of the passages of a document. */
type CachedRows = ReadonlyMap<string, PassageRows>

/** The rows of each document. */
export function rowsOfAll(read: readonly DocumentPassages[], cache: ResultCache | undefined): PassageRows[] {
  const cached = readCache<CachedRows>(cache, NAME)
  const known: CachedRows = cached instanceof Map ? cached : new Map()
  const rows = read.map((each) => known.get(each.digest) ?? each.rows())
  const all = new Map(read.map(({ digest }, at) => [digest, rows[at] as PassageRows]))
  const changed = new Set(all.keys()).symmetricDifference(known).size
  if (changed > MOST_CHANGED) writeCache(cache, NAME, all satisfies CachedRows)
  return rows
}
