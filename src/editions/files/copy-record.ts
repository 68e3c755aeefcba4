import { readFileSync } from 'node:fs'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { SiteFolder } from '../../output/site-folder.ts'

/** The kinds of downloads that have records. */
type Kind = 'folder' | 'one-file' | 'book'

/** A download of the previous site, and the record of what it was made of. */
export interface PreviousCopy<Made> {
  record: Made
  read: () => Buffer
}

const keyOf = (kind: Kind, digest: string): string => `${kind} ${digest}`

/** The previous file at a path of the site; null when that, or its record, is not known. */
export function previousCopy<Made>(
  kind: Kind,
  path: string,
  { folder, cache }: { folder: SiteFolder; cache: ResultCache },
): PreviousCopy<Made> | null {
  const previous = folder.previousFile(path)
  const record = previous && readCache<Made>(cache, keyOf(kind, previous.digest))
  return previous && record ? { record, read: () => readFileSync(previous.file) } : null
}

/** Caches the record of a file. `digest`: that of the file. */
export const keepRecord = (kind: Kind, cache: ResultCache, digest: string, record: unknown): void =>
  writeCache(cache, keyOf(kind, digest), record)
