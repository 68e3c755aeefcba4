import type { CopyPlace } from '../copy/copy-place.ts'
import { diskCopy } from '../copy/disk/disk-copy.ts'
import { frontPage } from '../copy/part/front-page.ts'
import { FRONT_PAGE, isInPart, type LibraryPart, NO_PAGE } from '../copy/part/part.ts'
import { type Entry, entryOf, zip } from '../copy/zip.ts'
import { oneFile } from '../one-file/one-file.ts'
import type { KeptFile } from '../worker/edition.ts'
import { keptFile, listed, withEdition, workerScript } from '../worker/service-worker.ts'
import type { Edition } from './editions.ts'
import { filesIn, type SiteFiles, sorted, toBytes, toText, WORKER_FILE } from './site-files.ts'

/** A copy of the site that is to be made of these files of a folder. */
export interface CopyWork {
  folder: string
  files: string[]
  base: string
  kind: Edition['kind']
  /** The site's name and its fixed address, when it has one. */
  name: string
  address: string | null
  /** The texts that it is of; null for all, with everything about them. */
  part: LibraryPart | null
}

export function makeCopy(work: CopyWork): Promise<Uint8Array> {
  const { folder, files, base, kind, name, address, part } = work
  const all = filesIn(folder, files)
  const site = part === null ? all : partOf(all, part, work)
  const place = { base, has: (path: string) => site.has(path) || isWorker(path, part) }
  return kind === 'one-file'
    ? oneFile({ site, place, name: part?.title ?? name, address, isPart: part !== null })
    : asFolder(site, part === null ? place : { ...place, outside: outsideOf(address) }, part === null)
}

/** The worker is linked to before it is there. */
const isWorker = (path: string, part: LibraryPart | null): boolean => part === null && path === WORKER_FILE

const outsideOf =
  (address: string | null) =>
  (path: string): string | null =>
    address === null ? null : new URL(path, address).href

/** The files of a part, with a front page of its own. */
function partOf(
  site: SiteFiles,
  part: LibraryPart,
  { base, name, address }: Pick<CopyWork, 'base' | 'name' | 'address'>,
): SiteFiles {
  const isIn = isInPart(part)
  const files = [...site.keys()].filter(isIn).map((path) => [path, site.get(path) as Uint8Array] as const)
  const page = frontPage(toText(site.get(NO_PAGE) ?? new Uint8Array()), { ...part, base, name, address })
  return sorted([...files, [FRONT_PAGE, toBytes(page)] as const])
}

/** Files that are packed at one time. */
const WAITING = 16

/**
 * The site as a folder: for a server, whose worker has no need of what only a page on disk
 * asks for, and for reading from disk.
 */
async function asFolder(
  site: SiteFiles,
  place: Omit<CopyPlace, 'moved'>,
  isServed: boolean,
): Promise<Uint8Array> {
  const entries: Promise<Entry>[] = []
  const served: KeptFile[] = []
  for await (const { path, bytes, isTwin } of diskCopy(site, place)) {
    entries.push(entryOf(path, bytes))
    if (isServed && !isTwin) served.push(keptFile(path, bytes))
    await entries.at(-WAITING)
  }
  if (isServed) entries.push(...(await workerOf(served)))
  return zip((await Promise.all(entries)).toSorted((a, b) => (a.path < b.path ? -1 : 1)))
}

async function workerOf(served: readonly KeptFile[]): Promise<Promise<Entry>[]> {
  const { edition, lists } = listed(served)
  const script = withEdition(await workerScript(), edition)
  return [...lists, [WORKER_FILE, toBytes(script)] as const].map(([path, bytes]) => entryOf(path, bytes))
}
