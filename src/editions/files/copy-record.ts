import { readFileSync } from 'node:fs'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import type { SiteFolder } from '../../output/site-folder.ts'

/** Of which kind a file to take along is: each has records of its own. */
type Kind = 'folder' | 'one-file' | 'book'

/** A file to take along that stands, and what it was made of. */
export interface StandingCopy<Made> {
  record: Made
  read: () => Buffer
}

const keyOf = (kind: Kind, digest: string): string => `${kind} ${digest}`

/** What stands at a path of a site; null when that, or what it was made of, is not known. */
export function standingCopy<Made>(
  kind: Kind,
  path: string,
  { folder, cache }: { folder: SiteFolder; cache: ResultCache },
): StandingCopy<Made> | null {
  const previous = folder.previousFile(path)
  const record = previous && readCache<Made>(cache, keyOf(kind, previous.digest))
  return previous && record ? { record, read: () => readFileSync(previous.file) } : null
}

/** `digest`: of the file that was made. */
export const keepRecord = (kind: Kind, cache: ResultCache, digest: string, record: unknown): void =>
  writeCache(cache, keyOf(kind, digest), record)
