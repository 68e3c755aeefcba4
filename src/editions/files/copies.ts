import type { FileRecord, Manifest, PreviousSite } from '../../output/manifest.ts'
import type { ResultCache } from '../../output/result-cache.ts'
import { SiteFolder } from '../../output/site-folder.ts'
import type { Parts } from '../../output/write-parts.ts'
import { isModuleFile } from '../copy/disk/classic-scripts.ts'
import type { CopySources } from '../copy/disk/disk-copy.ts'
import { type Spotted, spotted } from '../copy/pages/spotted.ts'
import { frontPage } from '../copy/part/front-page.ts'
import { FRONT_PAGE, type LibraryPart, NO_PAGE } from '../copy/part/part.ts'
import { safePaths } from '../copy/safe-paths.ts'
import { oneFile } from '../one-file/one-file.ts'
import { standingCopy } from './copy-record.ts'
import type { Edition } from './editions.ts'
import { type CopyNow, type CopyRecord, FolderBefore } from './folder-before.ts'
import { folderCopy } from './folder-copy.ts'
import { OneFileBefore, type OneFileRecord } from './one-file-before.ts'
import { sha256 } from './sha256.ts'
import type { Place } from './site-address.ts'
import { filesIn, type SiteFiles, WORKER_FILE } from './site-files.ts'

export type CopiedFrom = Pick<FileRecord, 'digest' | 'spots'>

/** A copy of the site that is to be made of these files of a folder, and put there. */
export interface CopyWork {
  folder: string
  previous: PreviousSite | null
  /** Where it comes, and one value for all that it is made from. */
  path: string
  from: string
  /** With one value for what is in each, and the spots of a page. */
  files: ReadonlyMap<string, CopiedFrom>
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
export async function makeCopy(work: CopyWork, cache: ResultCache): Promise<Manifest> {
  const folder = new SiteFolder(work.folder, work.previous)
  const { path, from, kind } = work
  const { stands, parts } = (kind === 'one-file' ? oneFileOf : folderOf)(work, { folder, cache })
  await folder.putParts(path, parts, from)
  stands.keep(cache, folder.files.get(path)?.digest ?? '')
  return folder.files
}

interface Where {
  folder: SiteFolder
  cache: ResultCache
}

/** A copy that is to be written, with what takes note of what it was made of. */
interface Copy {
  parts: Parts
  stands: Pick<FolderBefore | OneFileBefore, 'keep'>
}

function folderOf(work: CopyWork, where: Where): Copy {
  const sources = sourcesOf(work)
  const paths = safePaths(sources.site.keys())
  const stands = new FolderBefore(
    nowOf(work, sources, paths),
    standingCopy<CopyRecord>('folder', work.path, where),
  )
  const isServed = work.part === null
  const place = isServed ? sources.place : { ...sources.place, outside: outsideOf(work) }
  return { parts: folderCopy({ ...sources, paths, place, isServed, stands }), stands }
}

function oneFileOf(work: CopyWork, where: Where): Copy {
  const sources = sourcesOf(work)
  const { program, base, files, part, address } = work
  // Style sheets have their fonts in them, and modules say where they are.
  const code = [...files].filter(([path]) => CODE.test(path)).map(([path, { digest }]) => [path, digest])
  const around = sha256(JSON.stringify([program, base, code]))
  const stands = new OneFileBefore(around, standingCopy<OneFileRecord>('one-file', work.path, where))
  const name = part?.title ?? work.name
  return { parts: oneFile({ ...sources, name, address, isPart: part !== null, stands }), stands }
}

const CODE = /\.(?:css|js|woff2)$/

interface Sources extends Pick<CopySources, 'site' | 'pageAt'> {
  place: Place
  /** One value for what is in a file. */
  digestOf: (path: string) => string
}

function sourcesOf(work: CopyWork): Sources {
  const { folder, part } = work
  const files = [...work.files.keys()]
  const own = filesIn(folder, files)
  const pageIn = (path: string): Spotted =>
    spotted(own.get(path) ?? new Uint8Array(), work.files.get(path)?.spots ?? '')
  const digestOf = (path: string): string => work.files.get(path)?.digest ?? ''
  if (part === null) return { site: own, pageAt: pageIn, place: placeIn(own, work), digestOf }
  const front = frontPage(pageIn(NO_PAGE), { ...part, ...work })
  const site = filesIn(folder, files, new Map([[FRONT_PAGE, front.bytes]]))
  const pageAt = (path: string): Spotted => (path === FRONT_PAGE ? front : pageIn(path))
  const digest = sha256(front.bytes)
  return {
    ...{ site, pageAt, place: placeIn(site, work) },
    digestOf: (path) => (path === FRONT_PAGE ? digest : digestOf(path)),
  }
}

/**
 * Every file of a copy depends on where files with another name there are; and scripts on the modules, by
 * whatever names they have.
 */
function nowOf(work: CopyWork, { place }: Sources, paths: ReadonlyMap<string, string>): CopyNow {
  const { program, base, address, part, files } = work
  const moved = [...paths].filter(([path, here]) => path !== here)
  const modules = [...files]
    .filter(([path]) => isModuleFile(path))
    .map(([path, { digest }]) => [path, digest])
  return {
    around: sha256(JSON.stringify([program, base, address, part === null, moved, modules])),
    digestOf: (source) => files.get(source)?.digest,
    has: place.has,
  }
}

const placeIn = (site: SiteFiles, { base, part }: CopyWork): Place => ({
  base,
  has: (path) => site.has(path) || isWorker(path, part),
})

/** The worker is linked to before it is there. */
const isWorker = (path: string, part: LibraryPart | null): boolean => part === null && path === WORKER_FILE

const outsideOf =
  ({ address }: CopyWork) =>
  (path: string): string | null =>
    address === null ? null : new URL(path, address).href
