import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Library } from '../../claims/library.ts'
import type { Manifest } from '../../output/manifest.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import type { Found } from '../../search/related/found.ts'
import type { Facts } from '../facts/facts.ts'
import type { SharedLibrary } from '../facts/shared-library.ts'
import { type Program, programName } from '../program/page-program.ts'
import { type Meanwhile, writeAllPages } from './all-pages.ts'
import { booksPlace } from './book-texts.ts'
import type { PreloadedThread, PreloadThread } from './dedicated-threads.ts'
import { claimsDigests } from './document-digests.ts'
import type { LastBuild } from './page-cache.ts'
import { DATA, SEARCH, writeSearchAndData } from './search-and-data.ts'
import type { SearchWork } from './search-worker.ts'

/**
 * Where a site is written, the path it is served below, where results are cached, and what the previous build
 * left.
 */
export interface Place {
  site: SiteFolder
  base: string
  facts: Facts
  last: LastBuild | null
  /** The library in the form in which threads receive it. */
  sharedLibrary: SharedLibrary
  /** The thread for search and data, where it was started in advance. */
  searchThread?: PreloadedThread | null
  /** The threads that make pages, where they were started in advance. */
  pageThreads?: readonly PreloadedThread[]
}

const SEARCH_WORKER = join(import.meta.dirname, 'search-worker.ts')
/** With fewer texts, search and data are done before a thread has started. */
const FEW_TEXTS = 30

/**
 * Starts the search thread in advance when this is a rebuild of a library that is not small. `entries` is the
 * number of entries in the folder of its texts.
 */
export const preloadSearchThread = (
  preload: PreloadThread,
  last: LastBuild,
  entries: number,
): PreloadedThread | null => (entries < FEW_TEXTS || !existsSync(last.pages) ? null : preload(SEARCH_WORKER))

/** Writes the site of a library without the editions: pages, and meanwhile search and data. */
export async function writeSite(program: Program, library: Library, place: Place): Promise<void> {
  const { site, base, facts, last, sharedLibrary, pageThreads } = place
  site.copy(program.site, programName(program))
  const books = booksPlace(facts, base)
  const pagesPlace = { site, facts, last, sharedLibrary, books, threads: pageThreads }
  await writeAllPages(program, library, pagesPlace, meanwhileIn(library, place))
}

export function meanwhileIn(library: Library, place: Place): Meanwhile {
  const { site, base, facts, sharedLibrary, searchThread } = place
  const own = claimsDigests(facts, library)
  const here = () => writeSearchAndData(library, { site, base, own, facts })
  const inThisThread: Meanwhile['elsewhere'] = async (_, tell) => {
    tell(undefined)
    await here()
  }
  const isSmall = library.documents.length < FEW_TEXTS
  if (isSmall || !('cached' in sharedLibrary)) return { here, elsewhere: inThisThread }
  const { folder, prelinked } = site
  const previous = site.previousBelow([SEARCH, DATA])
  const work: SearchWork = { library: sharedLibrary.cached, folder, prelinked, base, own, previous }
  const elsewhere: Meanwhile['elsewhere'] = async (start, tell) =>
    site.add(
      await (searchThread
        ? searchThread<Manifest, Found>(work, tell)
        : start<Manifest, Found>(SEARCH_WORKER, work, tell)),
    )
  return { here, elsewhere }
}
