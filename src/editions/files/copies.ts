import type { Manifest, Standing } from '../../output/manifest.ts'
import { SiteFolder } from '../../output/site-folder.ts'
import type { Parts } from '../../output/write-parts.ts'
import type { CopyPlace } from '../copy/copy-place.ts'
import { diskCopy } from '../copy/disk/disk-copy.ts'
import { frontPage } from '../copy/part/front-page.ts'
import { FRONT_PAGE, type LibraryPart, NO_PAGE } from '../copy/part/part.ts'
import { type Entry, entryOf, zipParts } from '../copy/zip.ts'
import { oneFile } from '../one-file/one-file.ts'
import type { KeptFile } from '../worker/edition.ts'
import { keptFile, listed, withEdition, workerScript } from '../worker/service-worker.ts'
import type { Edition } from './editions.ts'
import { filesIn, type SiteFiles, toBytes, toText, WORKER_FILE } from './site-files.ts'

/** A copy of the site that is to be made of these files of a folder, and put there. */
export interface CopyWork {
  folder: string
  standing: Standing | null
  /** Where it comes, and one value for all that it is made from. */
  path: string
  from: string
  files: string[]
  base: string
  kind: Edition['kind']
  /** The site's name and its fixed address, when it has one. */
  name: string
  address: string | null
  /** The texts that it is of; null for all, with everything about them. */
  part: LibraryPart | null
}

/** Says what was put there. */
export async function makeCopy(work: CopyWork): Promise<Manifest> {
  const folder = new SiteFolder(work.folder, work.standing)
  await folder.putParts(work.path, partsOf(work), work.from)
  return folder.files
}

function partsOf(work: CopyWork): Parts {
  const { folder, files, base, kind, name, address, part } = work
  const all = filesIn(folder, files)
  const site = part === null ? all : filesIn(folder, files, new Map([[FRONT_PAGE, frontOf(all, part, work)]]))
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

/** The front page of a part. */
function frontOf(
  site: SiteFiles,
  part: LibraryPart,
  { base, name, address }: Pick<CopyWork, 'base' | 'name' | 'address'>,
): Uint8Array {
  const page = toText(site.get(NO_PAGE) ?? new Uint8Array())
  return toBytes(frontPage(page, { ...part, base, name, address }))
}

/** Files that are packed at one time. */
const WAITING = 16

/**
 * The site as a folder: for a server, whose worker has no need of what only a page on disk
 * asks for, and for reading from disk.
 */
async function* asFolder(
  site: SiteFiles,
  place: Omit<CopyPlace, 'moved'>,
  isServed: boolean,
): AsyncGenerator<Uint8Array> {
  const entries: Promise<Entry>[] = []
  const served: KeptFile[] = []
  for await (const { path, bytes, isTwin } of diskCopy(site, place)) {
    entries.push(entryOf(path, bytes))
    if (isServed && !isTwin) served.push(keptFile(path, bytes))
    await entries.at(-WAITING)
  }
  if (isServed) entries.push(...(await workerOf(served)))
  yield* zipParts((await Promise.all(entries)).toSorted((a, b) => (a.path < b.path ? -1 : 1)))
}

async function workerOf(served: readonly KeptFile[]): Promise<Promise<Entry>[]> {
  const { edition, lists } = listed(served)
  const script = withEdition(await workerScript(), edition)
  return [...lists, [WORKER_FILE, toBytes(script)] as const].map(([path, bytes]) => entryOf(path, bytes))
}
