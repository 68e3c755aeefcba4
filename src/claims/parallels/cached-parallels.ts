/** Caches all parallels of a library, valid as long as all passages are the same. */
import { hash } from 'node:crypto'
import type { Document } from '../../collections/schema/document.ts'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { type ParallelRows, Parallels } from './all-parallels.ts'
import type { DocumentPassages } from './passage-words.ts'

const NAME = 'parallels'
/** The key of the digest of the passages, stored separately: after an edit nothing else has to be read. */
const FOUND_IN = 'parallels are of'

/** The parallels, with the digest of the passages in which they were found. */
interface CachedParallels extends Omit<ParallelRows, 'documents'> {
  digest: string
}

export type Documents = readonly Pick<Document, 'id'>[]

/** The last result stays in memory. */
let last: { digest: string; found: Parallels } | undefined

/** Returns the cached parallels of exactly these passages; null when there are none. */
export function cachedParallels(
  documents: Documents,
  read: readonly DocumentPassages[],
  cache: ResultCache | undefined,
): Parallels | null {
  if (!cache) return null
  const digest = digestOf(documents, read)
  if (last?.digest === digest) return last.found
  if (readCache<string>(cache, FOUND_IN) !== digest) return null
  const cached = readCache<CachedParallels>(cache, NAME)
  if (cached?.digest !== digest) return null
  const { blocks, rows } = cached
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
  writeCache(cache, NAME, { digest, blocks, rows } satisfies CachedParallels)
  writeCache(cache, FOUND_IN, digest)
  last = { digest, found }
}

const digestOf = (documents: Documents, read: readonly DocumentPassages[]): string =>
  hash('sha256', documents.map(({ id }, index) => `${id} ${read[index]?.digest}`).join('\n'))
