/**
 * What is known of the passages of all documents as one value: a file for each takes longer to open than to
 * read. After an edit it stays as it is, and the rows of the few documents that came are read by themselves.
 */
import { type Keeping, keep, taken } from '../../output/keeping.ts'
import type { DocumentPassages, PassageRows } from './passage-words.ts'

const NAME = 'rows of all'
/** With more documents that came or went it is written again. */
const MOST_CHANGED = 20

/** By the digest of the passages of a document. */
type Kept = ReadonlyMap<string, PassageRows>

/** The rows of each document. */
export function rowsOfAll(read: readonly DocumentPassages[], keeping: Keeping | undefined): PassageRows[] {
  const kept = taken<Kept>(keeping, NAME)
  const known: Kept = kept instanceof Map ? kept : new Map()
  const rows = read.map((each) => known.get(each.digest) ?? each.rows())
  const all = new Map(read.map(({ digest }, at) => [digest, rows[at] as PassageRows]))
  const changed = new Set(all.keys()).symmetricDifference(known).size
  if (changed > MOST_CHANGED) keep(keeping, NAME, all satisfies Kept)
  return rows
}
