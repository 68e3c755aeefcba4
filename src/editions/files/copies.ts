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
import { previousCopy } from './copy-record.ts'
import type { Edition } from './editions.ts'
import { folderCopy } from './folder-copy.ts'
import { type CopyNow, type CopyRecord, PreviousFolder } from './previous-folder.ts'
import { type OneFileRecord, PreviousOneFile } from './previous-one-file.ts'
import { sha256 } from './sha256.ts'
import type { Place } from './site-address.ts'
import { filesIn, type SiteFiles, WORKER_FILE } from './site-files.ts'

export type CopiedFrom = Pick<FileRecord, 'digest' | 'spots'>

/** The work of making one copy from files of a folder, to be written to that folder. */
export interface CopyWork {
  folder: string
  previous: PreviousSite | null
  /** The path of the copy, and a digest of all that it is made from. */
  path: string
  from: string
  /** The files that it is made from: a digest of each, and the spots of each page. */
  files: ReadonlyMap<string, CopiedFrom>
  /** Digest of the program that makes it. */
  program: string
  base: string
  kind: Edition['kind']
  /** The site's name, and its permanent address if it has one. */
  name: string
  address: string | null
  /** The texts that it is limited to; null for all, with everything about them. */
  part: LibraryPart | null
}

/** Makes a copy, reusing unchanged parts of the previous one. Returns a manifest of what was written. */
export async function makeCopy(work: CopyWork, cache: ResultCache): Promise<Manifest> {
  const folder = new SiteFolder(work.folder, work.previous)
  const { path, from, kind } = work
  const { previous, parts } = (kind === 'one-file' ? oneFileOf : folderOf)(work, { folder, cache })
  await folder.putParts(path, parts, from)
  previous.keep(cache, folder.files.get(path)?.digest ?? '')
  return folder.files
}

interface Where {
  folder: SiteFolder
  cache: ResultCache
}

/** The content of a copy, and the previous one, which records what the new one is made of. */
interface Copy {
  parts: Parts
  previous: Pick<PreviousFolder | PreviousOneFile, 'keep'>
}

function folderOf(work: CopyWork, where: Where): Copy {
  const sources = sourcesOf(work)
  const paths = safePaths(sources.site.keys())
  const previous = new PreviousFolder(
    nowOf(work, sources, paths),
    previousCopy<CopyRecord>('folder', work.path, where),
  )
  const isServed = work.part === null
  const place = isServed ? sources.place : { ...sources.place, outside: outsideOf(work) }
  return { parts: folderCopy({ ...sources, paths, place, isServed, previous }), previous }
}

function oneFileOf(work: CopyWork, where: Where): Copy {
  const sources = sourcesOf(work)
  const { program, base, files, part, address } = work
  // Digests of the files that others contain or refer to: fonts are embedded in style sheets.
  const code = [...files].filter(([path]) => CODE.test(path)).map(([path, { digest }]) => [path, digest])
  const around = sha256(JSON.stringify([program, base, code]))
  const previous = new PreviousOneFile(around, previousCopy<OneFileRecord>('one-file', work.path, where))
  const name = part?.title ?? work.name
  const parts = oneFile({ ...sources, name, address, isPart: part !== null, previous })
  return { parts, previous }
}

const CODE = /\.(?:css|js|woff2)$/

interface Sources extends Pick<CopySources, 'site' | 'pageAt'> {
  place: Place
  /** Digest of the content of a file. */
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
 * What every file of a copy depends on: the files with another name in the copy and, since the name of a
 * bundled script depends on them, all modules.
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

/** The worker counts as a file before it is written, since pages link to it. */
const isWorker = (path: string, part: LibraryPart | null): boolean => part === null && path === WORKER_FILE

const outsideOf =
  ({ address }: CopyWork) =>
  (path: string): string | null =>
    address === null ? null : new URL(path, address).href
