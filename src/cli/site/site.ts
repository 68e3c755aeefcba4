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
import type { Begin, BegunThread } from './own-threads.ts'
import { ownValues } from './own-values.ts'
import type { LastBuild } from './page-cache.ts'
import { DATA, SEARCH, writeRest } from './rest.ts'
import type { RestWork } from './rest-worker.ts'

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
  handed: SharedLibrary
  /** The thread for what is beside the pages, where it was begun already. */
  rest?: BegunThread | null
  /** And those that make pages. */
  pages?: readonly BegunThread[]
}

const REST_WORKER = join(import.meta.dirname, 'rest-worker.ts')
/** Of fewer texts search and data are looked through sooner than a thread is there. */
const FEW = 30

/** After an edit, of a library that is not small: how many entries the folder of its texts has tells that. */
export const beginRest = (begin: Begin, last: LastBuild, entries: number): BegunThread | null =>
  entries < FEW || !existsSync(last.pages) ? null : begin(REST_WORKER)

/** The site of a library, all but the editions: pages, and meanwhile search and data. */
export async function writeSite(program: Program, library: Library, place: Place): Promise<void> {
  const { site, base, facts, last, handed, pages } = place
  site.copy(program.site, programName(program))
  const books = booksPlace(facts, base)
  const pagesPlace = { site, facts, last, handed, books, threads: pages }
  await writeAllPages(program, library, pagesPlace, meanwhileIn(library, place))
}

export function meanwhileIn(library: Library, place: Place): Meanwhile {
  const { site, base, facts, handed, rest } = place
  const own = ownValues(facts, library)
  const here = () => writeRest(library, { site, base, own, facts })
  const instead: Meanwhile['elsewhere'] = async (_, tell) => {
    tell(undefined)
    await here()
  }
  if (library.documents.length < FEW || !('kept' in handed)) return { here, elsewhere: instead }
  const { folder, laid } = site
  const standing = site.standingBelow([SEARCH, DATA])
  const work: RestWork = { library: handed.kept, folder, laid, base, own, standing }
  const elsewhere: Meanwhile['elsewhere'] = async (start, tell) =>
    site.add(
      await (rest ? rest<Manifest, Found>(work, tell) : start<Manifest, Found>(REST_WORKER, work, tell)),
    )
  return { here, elsewhere }
}
