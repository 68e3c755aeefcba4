import { diskCopy, isTwin } from '../copy/disk/disk-copy.ts'
import { toZip } from '../copy/zip.ts'
import { oneFile } from '../one-file/one-file.ts'
import { keptFiles, listed, withEdition, workerScript } from '../worker/service-worker.ts'
import type { Edition } from './editions.ts'
import type { Place } from './site-address.ts'
import { filesIn, type SiteFiles, sorted, toBytes, WORKER_FILE } from './site-files.ts'

/** A copy of the site that is to be made of these files of a folder. */
export interface CopyWork {
  folder: string
  files: string[]
  base: string
  kind: Edition['kind']
  /** The site's name and its fixed address, when it has one. */
  name: string
  address: string | null
}

export function makeCopy({ folder, files, base, kind, name, address }: CopyWork): Promise<Uint8Array> {
  const site = filesIn(folder, files)
  const place = placeOf(site, base)
  return kind === 'one-file' ? oneFile({ site, place, name, address }) : asFolder(site, place)
}

/** The worker is linked to before it is there. */
const placeOf = (site: SiteFiles, base: string): Place => ({
  base,
  has: (path) => site.has(path) || path === WORKER_FILE,
})

/**
 * The site as a folder: for a server, whose worker has no need of what only a page on disk
 * asks for, and for reading from disk.
 */
async function asFolder(site: SiteFiles, place: Place): Promise<Uint8Array> {
  const copy = await diskCopy(site, place)
  const served = new Map([...copy].filter(([path]) => !isTwin(path, copy)))
  const { edition, lists } = listed(keptFiles(served))
  const script = withEdition(await workerScript(), edition)
  return toZip(sorted([...copy, ...lists, [WORKER_FILE, toBytes(script)]]))
}
