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
import type { PagesMade, PageWork } from './page-worker.ts'
import { makeOf, openPages, type Pages, writePages } from './pages.ts'
import { relatedBy, relatedPlace } from './related.ts'
import { CachedValues, keysOf } from './values-by-document.ts'
import { workers } from './workers.ts'

/** Where pages are written, what the last build has left, and where results are kept. */
export interface PagesPlace {
  site: SiteFolder
  last: LastBuild | null
  facts?: Facts
  /** The library as threads are given it. */
  sharedLibrary?: SharedLibrary
  /** Where texts for books are kept; none are made when that is not said. */
  books?: BooksPlace
  /** Threads that make pages, where they were begun already. */
  threads?: readonly PreloadedThread[]
}

const PAGE_WORKER = join(import.meta.dirname, 'page-worker.ts')
/** Of all pages: so many are made sooner here than by a thread, which has to be given the library first. */
const FEW = 0.25

/**
 * Threads for the pages of a site that was not built before: they load their program while the texts are
 * read.
 */
export const preloadPageThreads = (preload: PreloadThread, last: LastBuild): PreloadedThread[] =>
  existsSync(last.pages) ? [] : Array.from({ length: workers() }, () => preload(PAGE_WORKER))

/**
 * What else is to be done: by this thread while others make the pages, or by another while this one does.
 * That one tells what is related as soon as it has found that, or that it does not look for it.
 */
export interface Meanwhile {
  here: () => Promise<void>
  elsewhere: (start: StartThread, tell: (found: Found | undefined) => void) => Promise<void>
}

const nothing = async (): Promise<void> => {}
const NOTHING: Meanwhile = { here: nothing, elsewhere: async (_, tell) => tell(undefined) }

interface Work {
  program: Program
  given: BuildContext
  place: PagesPlace
  start: StartThread
}

/**
 * The pages, and what is done meanwhile. After an edit most pages stand as they should be, and the few others
 * are made here; where many are to be made, that is done in threads.
 */
export async function writeAllPages(
  program: Program,
  library: Library,
  place: PagesPlace,
  { here, elsewhere }: Meanwhile = NOTHING,
): Promise<void> {
  const name = programName(program)
  const kept = readPageCache(place.last, name)
  const { facts } = place
  const values = facts && valuesBy(facts, library)
  const valueCache = facts && new CachedValues(cacheIn(facts, 'each'), keysOf(values))
  const given: BuildContext = { library, ...values, ...(valueCache && { valueCache }) }
  const pages = await withDedicatedThreads(async (start) => {
    const work: Work = { program, given, place, start }
    if (kept.pages.size === 0) return await writeMany(work, here)
    const { promise: found, resolve: tell } = Promise.withResolvers<Found | undefined>()
    const [, made] = await Promise.all([elsewhere(start, tell), writeOthers(work, kept, found)])
    return made
  })
  valueCache?.keep()
  if (place.last) writePageCache(place.last, name, pages)
}

/** What stands for the whole of a document, so that nobody goes through it. */
const valuesBy = (facts: Facts, library: Library): Pick<BuildContext, 'claimsDigests' | 'bodyDigests'> => ({
  claimsDigests: claimsDigests(facts, library),
  bodyDigests: bodyDigests(facts, library),
})

/** Takes over what stands, and makes what is left: here, or when that is much in threads too. */
async function writeOthers(
  work: Work,
  kept: CachedPages,
  found: Promise<Found | undefined>,
): Promise<CachedPages> {
  const { place, program } = work
  const given: BuildContext = { ...work.given }
  setBuildContext(given)
  const rendered = forBooks(given.library, place)
  const pages = await openPages(program, place.site, { kept, rendered })
  pages.lookAhead()
  // No page was looked at yet: which there are does not depend on what is related.
  const related = relatedBy(given.library, relatedPlace(place.facts, given.library), await found)
  given.related = related
  const left = pages.paths.filter((path) => !pages.reuse(path))
  if (left.length > pages.paths.length * FEW) return await writeMany(work, nothing, { pages, left, related })
  return await makeOf(pages, left)
}

const forBooks = (library: Library, { site, books }: PagesPlace) => books && bookTexts(library, site, books)

/** Pages of which those that stand are taken over already, and those that are left to make. */
interface Begun {
  pages: Pages
  left: readonly Path[]
  related: ReturnType<typeof relatedBy>
}

/** In threads, and here as well as soon as what is done meanwhile is done. */
async function writeMany(work: Work, meanwhile: () => Promise<void>, begun?: Begun): Promise<CachedPages> {
  const { program, given, place, start } = work
  const { site, last, facts, sharedLibrary = given, books = null, threads: ready = [] } = place
  const threads = workers()
  const { library: _, valueCache: __, ...values } = given
  const kept = relatedPlace(facts, given.library)
  // They are found here, once, and kept.
  if ('cached' in sharedLibrary) void given.library.parallels
  const shared = newSharedQueue()
  const queue = new PageQueue(shared)
  // One thread finds what is related itself, and tells it, while something else is done here; several are
  // given it.
  const related = begun?.related ?? (threads === 1 ? undefined : relatedBy(given.library, kept))
  const { promise: found, resolve: tell } = Promise.withResolvers<Found>()
  const first = related ? undefined : tell
  const toHand = { ...values, sharedLibrary, found: related?.found }
  const left = begun?.left.map(fileOf)
  const asked = { program, folder: site.folder, given: toHand, last, kept, books, left, queue: shared }
  const made = Array.from({ length: threads }, (_, place) => {
    const thread = ready[place] ?? ((data, told) => start(PAGE_WORKER, data, told))
    return thread<PagesMade, Found>(asked satisfies PageWork, first)
  })
  const join = async (): Promise<CachedPages[]> => {
    await meanwhile()
    if (begun) return [await makeOf(begun.pages, queue.of(begun.left))]
    if (!queue.isWorthJoining()) return []
    setBuildContext({ ...given, related: related ?? relatedBy(given.library, kept, await found) })
    return [await writePages({ program, site, queue, last, rendered: forBooks(given.library, place) })]
  }
  const [own, ...others] = await Promise.all([join(), ...made])
  for (const { files } of others) site.add(files)
  return mergePages([...own, ...others.map(({ pages }) => unpackPages(pages))])
}
