import { LruCache } from '../../text/lru-cache.ts'
import { type CopiedFile, type CopySources, diskCopy } from '../copy/disk/disk-copy.ts'
import { type Entry, entryNow, entryOf, zipParts } from '../copy/zip.ts'
import type { ListedFile } from '../worker/edition.ts'
import { listed, listedFile, withEdition, workerScript } from '../worker/service-worker.ts'
import type { PreviousFolder } from './previous-folder.ts'
import { sha256 } from './sha256.ts'
import { toBytes, WORKER_FILE } from './site-files.ts'

export interface FolderSources extends CopySources {
  /** Whether it includes the service worker. That does not list files that only a page on disk needs. */
  isServed: boolean
  previous: PreviousFolder
}

/** How many files are compressed at a time. */
const WAITING = 16

/** The site as a zipped folder, for a server and for reading from disk; in chunks. */
export async function* folderCopy(sources: FolderSources): AsyncGenerator<Uint8Array> {
  const { isServed, previous } = sources
  const entries: (Entry | Promise<Entry>)[] = []
  const served: ListedFile[] = []
  for await (const file of diskCopy(sources, previous.before)) {
    const listedEntry = isServed ? servedOf(file, previous) : null
    entries.push(entryIn(file, sources))
    served.push(...(listedEntry === null ? [] : [listedEntry]))
    previous.note(file, listedEntry)
    await entries.at(-WAITING)
  }
  if (isServed) entries.push(...(await workerOf(served)))
  yield* zipParts((await Promise.all(entries)).toSorted((a, b) => (a.path < b.path ? -1 : 1)))
}

/** Copies of a year are made in parallel already, so compressing them in more threads only takes longer. */
function entryIn({ path, bytes }: CopiedFile, { isServed, previous }: FolderSources): Entry | Promise<Entry> {
  if (bytes === null) return previous.entryAt(path)
  if (isServed) return entryOf(path, bytes)
  return STYLE_OR_SCRIPT.test(path) ? compressedOnce(path, bytes) : entryNow(path, bytes)
}

const STYLE_OR_SCRIPT = /^_astro\/.*\.(?:css|js)$/
/** Compressed style sheets and scripts, which the copies of many years share. */
const compressed = new LruCache<string, Entry>(60)

const compressedOnce = (path: string, bytes: Uint8Array): Entry =>
  compressed.get(`${path} ${sha256(bytes)}`, () => entryNow(path, bytes))

function servedOf({ path, bytes, source, isTwin }: CopiedFile, previous: PreviousFolder): ListedFile | null {
  if (isTwin) return null
  return bytes === null ? previous.servedAt(source) : listedFile(path, bytes)
}

async function workerOf(served: readonly ListedFile[]): Promise<Promise<Entry>[]> {
  const { edition, lists } = listed(served)
  const script = withEdition(await workerScript(), edition)
  return [...lists, [WORKER_FILE, toBytes(script)] as const].map(([path, bytes]) => entryOf(path, bytes))
}
