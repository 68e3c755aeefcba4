import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildContext, setBuildContext } from '../../claims/build-context.ts'
import type { Library } from '../../claims/library.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import type { Found } from '../../search/related/found.ts'
import { cacheIn, type Facts } from '../facts/facts.ts'
import type { SharedLibrary } from '../facts/shared-library.ts'
import { fileOf, type Path } from '../program/open.ts'
import { type Program, programName } from '../program/page-program.ts'
import { type BooksPlace, bookTexts } from './book-texts.ts'
import {
  type PreloadedThread,
  type PreloadThread,
  type StartThread,
  withDedicatedThreads,
} from './dedicated-threads.ts'
import { bodyDigests, claimsDigests } from './document-digests.ts'
import { type CachedPages, type LastBuild, readPageCache, unpackPages, writePageCache } from './page-cache.ts'
import { newSharedQueue, PageQueue } from './page-queue.ts'
import { mergePages } from './page-rows.ts'
import type { PagesResult, PageWork } from './page-worker.ts'
import { makePages, openPages, type Pages, writePages } from './pages.ts'
import { relatedBy, relatedPlace } from './related.ts'
import { CachedValues, keysOf } from './values-by-document.ts'
import { workers } from './workers.ts'

/** Where pages are written, what the previous build left, and where results are cached. */
export interface PagesPlace {
  site: SiteFolder
  last: LastBuild | null
  facts?: Facts
  /** The library in the form in which threads receive it. */
  sharedLibrary?: SharedLibrary
  /** The cache of texts for books; without it none are made. */
  books?: BooksPlace
  /** Threads that make pages, where they were started in advance. */
  threads?: readonly PreloadedThread[]
}

const PAGE_WORKER = join(import.meta.dirname, 'page-worker.ts')
/**
 * When at most this share of all pages is to be made, this thread makes them: a thread would have to receive
 * the library first.
 */
const FEW_PAGES = 0.25

/**
 * Starts threads for the pages of a site that was not built before. They load their program while the texts
 * are read.
 */
export const preloadPageThreads = (preload: PreloadThread, last: LastBuild): PreloadedThread[] =>
  existsSync(last.pages) ? [] : Array.from({ length: workers() }, () => preload(PAGE_WORKER))

/**
 * Work to do beside the pages: `here` in this thread while others make the pages, or `elsewhere` in another
 * while this one makes them. That thread calls `tell` with the related paragraphs as soon as it has them, or
 * with undefined when it does not look for them.
 */
export interface Meanwhile {
  here: () => Promise<void>
  elsewhere: (start: StartThread, tell: (found: Found | undefined) => void) => Promise<void>
}

const nothing = async (): Promise<void> => {}
const NOTHING: Meanwhile = { here: nothing, elsewhere: async (_, tell) => tell(undefined) }

interface Work {
  program: Program
  context: BuildContext
  place: PagesPlace
  start: StartThread
}

/**
 * Writes all pages, and does the other work meanwhile. After an edit most pages are up to date, and this
 * thread makes the few others; when there are many to make, threads do.
 */
export async function writeAllPages(
  program: Program,
  library: Library,
  place: PagesPlace,
  { here, elsewhere }: Meanwhile = NOTHING,
): Promise<void> {
  const name = programName(program)
  const cached = readPageCache(place.last, name)
  const { facts } = place
  const digests = facts && digestsOf(facts, library)
  const valueCache = facts && new CachedValues(cacheIn(facts, 'each'), keysOf(digests))
  const context: BuildContext = { library, ...digests, ...(valueCache && { valueCache }) }
  const pages = await withDedicatedThreads(async (start) => {
    const work: Work = { program, context, place, start }
    if (cached.pages.size === 0) return await writeInThreads(work, here)
    const { promise: found, resolve: tell } = Promise.withResolvers<Found | undefined>()
    const [, written] = await Promise.all([elsewhere(start, tell), writeChanged(work, cached, found)])
    return written
  })
  valueCache?.save()
  if (place.last) writePageCache(place.last, name, pages)
}

/** Fingerprints of whole documents, so that nobody has to hash their contents. */
const digestsOf = (facts: Facts, library: Library): Pick<BuildContext, 'claimsDigests' | 'bodyDigests'> => ({
  claimsDigests: claimsDigests(facts, library),
  bodyDigests: bodyDigests(facts, library),
})

/**
 * Reuses the pages that are up to date, and makes the others: here, or in threads as well when there are
 * many.
 */
async function writeChanged(
  work: Work,
  cached: CachedPages,
  found: Promise<Found | undefined>,
): Promise<CachedPages> {
  const { place, program } = work
  const context: BuildContext = { ...work.context }
  setBuildContext(context)
  const rendered = forBooks(context.library, place)
  const pages = await openPages(program, place.site, { cached, rendered })
  pages.lookAhead()
  // Set before any page is rendered. Only the list of pages was needed so far, which does not depend on what
  // is related.
  const related = relatedBy(context.library, relatedPlace(place.facts, context.library), await found)
  context.related = related
  const left = pages.paths.filter((path) => !pages.reuse(path))
  if (left.length <= pages.paths.length * FEW_PAGES) return await makePages(pages, left)
  return await writeInThreads(work, nothing, { pages, left, related })
}

const forBooks = (library: Library, { site, books }: PagesPlace) => books && bookTexts(library, site, books)

/** The pages after reuse: those that are left still have to be made. */
interface Remaining {
  pages: Pages
  left: readonly Path[]
  related: ReturnType<typeof relatedBy>
}

/** Makes pages in threads, and in this one too as soon as `meanwhile` is done. */
async function writeInThreads(
  work: Work,
  meanwhile: () => Promise<void>,
  remaining?: Remaining,
): Promise<CachedPages> {
  const { program, context, place } = work
  const { site, last, facts } = place
  const relatedCache = relatedPlace(facts, context.library)
  // Computed once here, and cached for the threads.
  if (place.sharedLibrary && 'cached' in place.sharedLibrary) void context.library.parallels
  const shared = newSharedQueue()
  const queue = new PageQueue(shared)
  // A single thread finds the related paragraphs itself, and reports them, while this one does other work.
  // Several threads receive them.
  const related =
    remaining?.related ?? (workers() === 1 ? undefined : relatedBy(context.library, relatedCache))
  const { promise: found, resolve: tell } = Promise.withResolvers<Found>()
  const left = remaining?.left.map(fileOf)
  const task = taskOf(work, { queue: shared, left, relatedCache }, related?.found)
  const results = startThreads(work, task, related ? undefined : tell)
  const joinThreads = async (): Promise<CachedPages[]> => {
    await meanwhile()
    if (remaining) return [await makePages(remaining.pages, queue.of(remaining.left))]
    if (!queue.isWorthJoining()) return []
    setBuildContext({ ...context, related: related ?? relatedBy(context.library, relatedCache, await found) })
    return [await writePages({ program, site, queue, last, rendered: forBooks(context.library, place) })]
  }
  const [own, ...others] = await Promise.all([joinThreads(), ...results])
  for (const { files } of others) site.add(files)
  return mergePages([...own, ...others.map(({ pages }) => unpackPages(pages))])
}

/** The task that every thread gets. `found`: the related paragraphs, when they are known already. */
function taskOf(
  { program, context, place }: Work,
  parts: Pick<PageWork, 'queue' | 'left' | 'relatedCache'>,
  found: Found | undefined,
): PageWork {
  const { library: _, valueCache: __, ...digests } = context
  const { site, last, sharedLibrary = context, books = null } = place
  return {
    ...parts,
    program,
    folder: site.folder,
    last,
    books,
    context: { ...digests, sharedLibrary, found },
  }
}

function startThreads(
  { place: { threads: preloaded = [] }, start }: Work,
  task: PageWork,
  onFound?: (found: Found) => void,
): Promise<PagesResult>[] {
  return Array.from({ length: workers() }, (_, index) => {
    const thread = preloaded[index] ?? ((data, onFirst) => start(PAGE_WORKER, data, onFirst))
    return thread<PagesResult, Found>(task, onFound)
  })
}
