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
 * Where a site is written, the folder it will be read below, where results are kept, and what the last build
 * has left.
 */
export interface Place {
  site: SiteFolder
  base: string
  facts: Facts
  last: LastBuild | null
  /** The library as threads are given it. */
  sharedLibrary: SharedLibrary
  /** The thread for what is beside the pages, where it was begun already. */
  searchThread?: PreloadedThread | null
  /** And those that make pages. */
  pageThreads?: readonly PreloadedThread[]
}

const SEARCH_WORKER = join(import.meta.dirname, 'search-worker.ts')
/** Of fewer texts search and data are looked through sooner than a thread is there. */
const FEW = 30

/** After an edit, of a library that is not small: how many entries the folder of its texts has tells that. */
export const preloadSearchThread = (
  preload: PreloadThread,
  last: LastBuild,
  entries: number,
): PreloadedThread | null => (entries < FEW || !existsSync(last.pages) ? null : preload(SEARCH_WORKER))

/** The site of a library, all but the editions: pages, and meanwhile search and data. */
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
  const instead: Meanwhile['elsewhere'] = async (_, tell) => {
    tell(undefined)
    await here()
  }
  if (library.documents.length < FEW || !('cached' in sharedLibrary)) return { here, elsewhere: instead }
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
