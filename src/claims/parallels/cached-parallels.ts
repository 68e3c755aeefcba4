/** The parallels of a library as they were found, for the next time that all passages are the same. */
import { hash } from 'node:crypto'
import type { Document } from '../../collections/schema/document.ts'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { type ParallelRows, Parallels } from './all-parallels.ts'
import type { DocumentPassages } from './passage-words.ts'

const NAME = 'parallels'
/** What they were found in, by itself: after an edit nothing else of them is read. */
const FOUND_IN = 'parallels are of'

/** The parallels with one value for all that they were found in. */
interface Kept extends Omit<ParallelRows, 'documents'> {
  digest: string
}

export type Documents = readonly Pick<Document, 'id'>[]

/** Those that were found last stay at hand. */
let last: { digest: string; found: Parallels } | undefined

/** What was found of these passages; null when nothing was kept of just these. */
export function cachedParallels(
  documents: Documents,
  read: readonly DocumentPassages[],
  cache: ResultCache | undefined,
): Parallels | null {
  if (!cache) return null
  const digest = digestOf(documents, read)
  if (last?.digest === digest) return last.found
  if (readCache<string>(cache, FOUND_IN) !== digest) return null
  const kept = readCache<Kept>(cache, NAME)
  if (kept?.digest !== digest) return null
  const { blocks, rows } = kept
  return new Parallels({ documents: documents.map(({ id }) => id), blocks, rows })
}

export function cacheParallels(
  found: Parallels,
  documents: Documents,
  read: readonly DocumentPassages[],
  cache: ResultCache | undefined,
): void {
  if (!cache) return
  const digest = digestOf(documents, read)
  const { blocks, rows } = found.rows
  writeCache(cache, NAME, { digest, blocks, rows } satisfies Kept)
  writeCache(cache, FOUND_IN, digest)
  last = { digest, found }
}

const digestOf = (documents: Documents, read: readonly DocumentPassages[]): string =>
  hash('sha256', documents.map(({ id }, index) => `${id} ${read[index]?.digest}`).join('\n'))
