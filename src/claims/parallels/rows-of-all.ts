/**
 * What is known of the passages of all documents as one value: a file for each takes longer to open than to
 * read. After an edit it stays as it is, and the rows of the few documents that came are read by themselves.
 */
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { DocumentPassages, PassageRows } from './passage-words.ts'

const NAME = 'rows of all'
/** With more documents that came or went it is written again. */
const MOST_CHANGED = 20

/** By the digest of the passages of a document. */
type Kept = ReadonlyMap<string, PassageRows>

/** The rows of each document. */
export function rowsOfAll(read: readonly DocumentPassages[], cache: ResultCache | undefined): PassageRows[] {
  const kept = readCache<Kept>(cache, NAME)
  const known: Kept = kept instanceof Map ? kept : new Map()
  const rows = read.map((each) => known.get(each.digest) ?? each.rows())
  const all = new Map(read.map(({ digest }, at) => [digest, rows[at] as PassageRows]))
  const changed = new Set(all.keys()).symmetricDifference(known).size
  if (changed > MOST_CHANGED) writeCache(cache, NAME, all satisfies Kept)
  return rows
}
