import type { Keeping } from '../../output/keeping.ts'
import type { Manifest, Standing } from '../../output/manifest.ts'
import { SiteFolder } from '../../output/site-folder.ts'
import type { Parts } from '../../output/write-parts.ts'
import { frontPage } from '../copy/part/front-page.ts'
import { FRONT_PAGE, type LibraryPart, NO_PAGE } from '../copy/part/part.ts'
import { oneFile } from '../one-file/one-file.ts'
import type { Edition } from './editions.ts'
import { FolderBefore, standsAt } from './folder-before.ts'
import { folderCopy } from './folder-copy.ts'
import { sha256 } from './sha256.ts'
import type { Place } from './site-address.ts'
import { filesIn, type SiteFiles, toBytes, toText, WORKER_FILE } from './site-files.ts'

/** A copy of the site that is to be made of these files of a folder, and put there. */
export interface CopyWork {
  folder: string
  standing: Standing | null
  /** Where it comes, and one value for all that it is made from. */
  path: string
  from: string
  /** With one value for what is in each. */
  files: ReadonlyMap<string, string>
  /** One value for the program that makes it. */
  program: string
  base: string
  kind: Edition['kind']
  /** The site's name and its fixed address, when it has one. */
  name: string
  address: string | null
  /** The texts that it is of; null for all, with everything about them. */
  part: LibraryPart | null
}

/** Says what was put there. Of the copy that stands is taken over what would be the same. */
export async function makeCopy(work: CopyWork, keeping: Keeping): Promise<Manifest> {
  const folder = new SiteFolder(work.folder, work.standing)
  const { path, from, kind, part } = work
  const site = siteOf(work)
  if (kind === 'one-file') await folder.putParts(path, oneFileOf(site, work), from)
  else {
    const stands = new FolderBefore(aroundOf(work), work.files, standsAt(path, folder, keeping))
    const place = part === null ? placeIn(site, work) : { ...placeIn(site, work), outside: outsideOf(work) }
    await folder.putParts(path, folderCopy({ site, place, isServed: part === null, stands }), from)
    stands.keep(keeping, folder.files.get(path)?.digest ?? '')
  }
  return folder.files
}

function siteOf(work: CopyWork): SiteFiles {
  const { folder, part } = work
  const files = [...work.files.keys()]
  if (part === null) return filesIn(folder, files)
  return filesIn(folder, files, new Map([[FRONT_PAGE, frontOf(filesIn(folder, files), part, work)]]))
}

/** What every file of a copy depends on: which files there are, too, since links lead to them. */
const aroundOf = ({ program, base, address, part, files }: CopyWork): string =>
  sha256(JSON.stringify([program, base, address, part === null, [...files.keys()].sort()]))

const placeIn = (site: SiteFiles, { base, part }: CopyWork): Place => ({
  base,
  has: (path) => site.has(path) || isWorker(path, part),
})

const oneFileOf = (site: SiteFiles, work: CopyWork): Parts =>
  oneFile({
    site,
    place: placeIn(site, work),
    name: work.part?.title ?? work.name,
    address: work.address,
    isPart: work.part !== null,
  })

/** The worker is linked to before it is there. */
const isWorker = (path: string, part: LibraryPart | null): boolean => part === null && path === WORKER_FILE

const outsideOf =
  ({ address }: CopyWork) =>
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
