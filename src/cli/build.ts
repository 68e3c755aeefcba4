import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Content, type Generated, writeContent } from '../collections/content.ts'
import type { Manifest, PreviousSite } from '../output/manifest.ts'
import { type Prelinked, SiteFolder } from '../output/site-folder.ts'
import { basePath } from './base-path.ts'
import { CliError, systemCause } from './cli-error.ts'
import { inputDigest } from './digest.ts'
import { cachedWriting } from './facts/cached-writing.ts'
import { type Facts, releaseReading } from './facts/facts.ts'
import { digestsBy } from './facts/file-digests.ts'
import { openFacts, openFiles } from './facts/open-facts.ts'
import { shareLibrary } from './facts/shared-library.ts'
import { sweep } from './facts/store.ts'
import { checkOutput, type Folders, STAMP, shown } from './folders.ts'
import type { Program } from './program/page-program.ts'
import { whileProgramMade } from './program/program.ts'
import { makeReady, readGenerated } from './read-fresh.ts'
import { setEnvironment } from './run-astro.ts'
import { preloadPageThreads } from './site/all-pages.ts'
import { type PreloadedThread, withDedicatedThreads } from './site/dedicated-threads.ts'
import { type EditionSources, makeEditions, takeEditions } from './site/editions.ts'
import { libraryOf } from './site/library-of.ts'
import { type LastBuild, lastBuild } from './site/page-cache.ts'
import { whilePrelinking } from './site/prelinked.ts'
import { preloadSearchThread, writeSite } from './site/site.ts'
import { keepSpare, spareOf, takeSpare } from './spare.ts'
import { discard, type Swap, stage, takePlace } from './swap.ts'

/** Callbacks for the progress of a build. */
export interface BuildListener {
  reading: (texts: number) => void
  /** Published ids that no longer have a block of their own. */
  changed: (rows: string[]) => void
  building: () => void
}

/**
 * Builds the site from the seeds. The new site is made beside the old one, and takes its place together with
 * the new content at the very end: whatever fails before that, both are as they were.
 */
export async function buildSite(folders: Folders, listener: BuildListener): Promise<void> {
  await explainingFailures(folders, () => replaceSite(folders, listener, true))
}

/**
 * Builds the site without the editions, and returns a function that adds those. Until that has run, the site
 * counts as unfinished.
 */
export async function buildFirst(folders: Folders, listener: BuildListener): Promise<() => Promise<void>> {
  const { files, sources, aside } = await explainingFailures(folders, () =>
    replaceSite(folders, listener, false),
  )
  return async () => {
    const site = new SiteFolder(folders.out, aside, files)
    await makeEditions(site, sources)
    if (aside) rmSync(aside.site, { recursive: true, force: true })
    const complete = new SiteFolder(folders.out, lastBuild(folders.root, folders.out), site.files)
    finish(complete, folders, sources.facts)
  }
}

async function explainingFailures<T>(folders: Folders, work: () => Promise<T>): Promise<T> {
  try {
    checkOutput(folders)
    return await work()
  } catch (error) {
    throw explained(error, folders)
  }
}

interface BuiltSite {
  files: Manifest
  sources: EditionSources
  /** Editions of the previous site that were set aside, where those of this one are still to be made. */
  aside: PreviousSite | null
}

async function replaceSite(folders: Folders, listener: BuildListener, editions: boolean): Promise<BuiltSite> {
  const last = lastBuild(folders.root, folders.out)
  const swap = stage(folders.out)
  takeSpare(last, swap.staged)
  const scratch = makeScratch(folders.root)
  try {
    return await withDedicatedThreads((_, preload) => {
      const searchThread = preloadSearchThread(preload, last, entriesIn(folders.seeds))
      const pageThreads = preloadPageThreads(preload, last)
      return whilePrelinking(swap.staged, last, (prelinked) =>
        whileProgramMade(folders, scratch, (program) =>
          newSite({ folders, listener, editions, last, swap, program, prelinked, searchThread, pageThreads }),
        ),
      )
    })
  } finally {
    discard(swap)
    rmSync(scratch, { recursive: true, force: true })
  }
}

interface NewSite {
  folders: Folders
  listener: BuildListener
  editions: boolean
  last: LastBuild
  swap: Swap
  program: Promise<Program>
  prelinked: Promise<Prelinked | null>
  searchThread: PreloadedThread | null
  pageThreads: readonly PreloadedThread[]
}

/**
 * The number of entries in a folder; 0 when it cannot be read. Reading the texts will report what is wrong
 * with it.
 */
function entriesIn(folder: string): number {
  try {
    return readdirSync(folder).length
  } catch {
    return 0
  }
}

async function newSite({ folders, listener, editions, ...place }: NewSite): Promise<BuiltSite> {
  const { last, swap, prelinked, searchThread, pageThreads } = place
  const { generated, facts } = await readAll(folders, listener, searchThread !== null)
  listener.building()
  setEnvironment(folders)
  const base = basePath(generated.site)
  const program = await place.program
  const library = libraryOf(generated, facts)
  const sharedLibrary = shareLibrary(facts, generated, library)
  if ('cached' in sharedLibrary) releaseReading(facts)
  const site = new SiteFolder(swap.staged, last, new Map(), await prelinked)
  await writeSite(program, library, { site, base, facts, last, sharedLibrary, searchThread, pageThreads })
  const editionSources = { library, base, facts }
  if (editions) await makeEditions(site, editionSources)
  const aside = editions ? null : takeEditions(site, editionSources, makeScratch(folders.root))
  site.removeLeftovers()
  // An empty stamp: should the build stop here, the site is built again.
  writeFileSync(join(swap.staged, STAMP), '')
  takePlace(
    swap,
    () => writeContent(folders.content, generated, cachedWriting(facts)),
    (old) => keepSpare(spareOf(last), old, site),
  )
  if (!editions) site.save()
  sweep(facts.store)
  if (editions) finish(site, folders, facts)
  return { files: site.files, sources: editionSources, aside }
}

/** Reads all texts. Their sources are in memory only while this runs. `leave`: see `makeReady`. */
async function readAll(
  folders: Folders,
  listener: BuildListener,
  leave: boolean,
): Promise<{ generated: Content & Generated; facts: Facts }> {
  const facts = openFacts(folders.root)
  const sources = await makeReady({ ...folders, facts }, { claims: true, leave })
  return { generated: readGenerated(sources, false, listener), facts }
}

/** Stamps the site with the digest of the seeds and the content: from now on it counts as up to date. */
function finish(site: SiteFolder, folders: Folders, { onDisk }: Pick<Facts, 'onDisk'>): void {
  site.save()
  writeFileSync(join(folders.out, STAMP), inputDigest(folders, digestsBy(onDisk)))
  onDisk.save()
}

/** A temporary folder inside the project, removed when the program ends. */
function makeScratch(root: string): string {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const scratch = mkdtempSync(join(cache, 'build-'))
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
  return scratch
}

/** Whether the output was built from exactly these seeds, this content and this program. */
export function isUpToDate(folders: Folders): boolean {
  const stamp = join(folders.out, STAMP)
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf-8') === inputDigest(folders, digestsBy(openFiles(folders.root)))
  )
}

/** Explains a disk failure in plain words, and adds to every error that nothing was lost. */
function explained(error: unknown, { out, content }: Folders): Error {
  const unchanged = `${shown(out)} and ${shown(content)} are as they were.`
  const cause = systemCause(error)
  if (cause !== null) return new CliError(`The site could not be written: ${cause}.\n${unchanged}`)
  if (error instanceof Error) error.message = `${error.message}\n\n${unchanged}`
  return error as Error
}
