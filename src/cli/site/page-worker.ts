/**
 * Makes pages in a worker thread. When it received no related paragraphs, it finds them and sends them first.
 */
import { parentPort } from 'node:worker_threads'
import { type BuildContext, setBuildContext } from '../../claims/build-context.ts'
import type { Manifest } from '../../output/manifest.ts'
import { SiteFolder } from '../../output/site-folder.ts'
import type { Found } from '../../search/related/found.ts'
import { cacheAt } from '../facts/facts.ts'
import { openShared, type SharedLibrary } from '../facts/shared-library.ts'
import type { Program } from '../program/page-program.ts'
import { type BooksPlace, bookTexts } from './book-texts.ts'
import { threadData } from './dedicated-threads.ts'
import { type LastBuild, type PackedPages, packPages } from './page-cache.ts'
import { PageQueue, type SharedQueue } from './page-queue.ts'
import { writePages } from './pages.ts'
import { type RelatedPlace, relatedBy } from './related.ts'
import { CachedValues, keysOf } from './values-by-document.ts'

export interface PageWork {
  program: Program
  folder: string
  queue: SharedQueue
  context: SharedContext
  last: LastBuild | null
  /** The cache of related paragraphs, for a thread that did not receive them. */
  relatedCache: RelatedPlace | null
  /** The cache of texts for books. */
  books: BooksPlace | null
  /** The files of the pages to make; absent when nobody has checked yet which of them are up to date. */
  left?: readonly string[] | undefined
}

/** What was built already, in a form that can be sent to a thread. */
export interface SharedContext extends Omit<BuildContext, 'library' | 'related' | 'valueCache'> {
  sharedLibrary: SharedLibrary
  found: Found | undefined
}

/** The files that were written, and what the pages were made of. */
export interface PagesResult {
  files: Manifest
  pages: PackedPages
}

async function writeIn(work: PageWork): Promise<PagesResult> {
  const { program, folder, queue, last, relatedCache, books, left } = work
  const { sharedLibrary, found, ...rest } = work.context
  const library = openShared(sharedLibrary)
  const valueCache = relatedCache && new CachedValues(cacheAt(relatedCache, 'each'), keysOf(rest))
  const related = relatedBy(library, relatedCache, found)
  if (found === undefined) parentPort?.postMessage(related.found)
  setBuildContext({ ...rest, library, related, ...(valueCache && { valueCache }) })
  const site = new SiteFolder(folder, last)
  const rendered = books ? bookTexts(library, site, books) : undefined
  const pages = await writePages({ program, site, queue: new PageQueue(queue), last, rendered, left })
  valueCache?.save()
  return { pages: packPages(pages), files: site.files }
}

parentPort?.postMessage(await writeIn(await threadData<PageWork>()))
