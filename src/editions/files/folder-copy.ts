import { type CopiedFile, type CopySources, diskCopy } from '../copy/disk/disk-copy.ts'
import { type Entry, entryOf, zipParts } from '../copy/zip.ts'
import type { KeptFile } from '../worker/edition.ts'
import { keptFile, listed, withEdition, workerScript } from '../worker/service-worker.ts'
import type { FolderBefore } from './folder-before.ts'
import { toBytes, WORKER_FILE } from './site-files.ts'

export interface FolderSources extends CopySources {
  /** Whether it has a worker, which has no need of what only a page on disk asks for. */
  isServed: boolean
  stands: FolderBefore
}

/** Files that are packed at one time. */
const WAITING = 16

/** The site as a folder: for a server, and for reading from disk. */
export async function* folderCopy(sources: FolderSources): AsyncGenerator<Uint8Array> {
  const { isServed, stands } = sources
  const entries: (Entry | Promise<Entry>)[] = []
  const served: KeptFile[] = []
  for await (const file of diskCopy(sources, stands.before)) {
    const kept = isServed ? servedOf(file, stands) : null
    entries.push(entryIn(file, stands))
    served.push(...(kept === null ? [] : [kept]))
    stands.note(file, kept)
    await entries.at(-WAITING)
  }
  if (isServed) entries.push(...(await workerOf(served)))
  yield* zipParts((await Promise.all(entries)).toSorted((a, b) => (a.path < b.path ? -1 : 1)))
}

const entryIn = ({ path, bytes }: CopiedFile, stands: FolderBefore): Entry | Promise<Entry> =>
  bytes === null ? stands.entryAt(path) : entryOf(path, bytes)

function servedOf({ path, bytes, source, isTwin }: CopiedFile, stands: FolderBefore): KeptFile | null {
  if (isTwin) return null
  return bytes === null ? stands.servedAt(source) : keptFile(path, bytes)
}

async function workerOf(served: readonly KeptFile[]): Promise<Promise<Entry>[]> {
  const { edition, lists } = listed(served)
  const script = withEdition(await workerScript(), edition)
  return [...lists, [WORKER_FILE, toBytes(script)] as const].map(([path, bytes]) => entryOf(path, bytes))
}
