import { join } from 'node:path'
import type { Given } from '../../claims/given.ts'
import type { Library } from '../../claims/library.ts'
import { writeData } from '../../editions/data/write.ts'
import { indexSite } from '../../search/index/index-site.ts'
import { namesOf } from '../../search/index/other-names.ts'
import { searchRecords } from '../../search/index/search-records.ts'
import { VOLUME_SIZE } from '../../search/index/volumes.ts'
import { relatedInLibrary } from '../../search/related/of-library.ts'
import { copyFolder } from '../copy-files.ts'
import { type Facts, keepingIn } from '../facts/facts.ts'
import type { Program } from '../program/kept-program.ts'
import type { PageWork } from './page-worker.ts'
import { withPool, workers } from './workers.ts'

/** Where a site is written, the folder it will be read below, and where results are kept. */
export interface Place {
  folder: string
  base: string
  facts: Facts
}

const PAGE_WORKER = join(import.meta.dirname, 'page-worker.ts')

/**
 * The site of a library, all but the editions: pages in threads of their own,
 * and meanwhile search and data here.
 */
export async function writeSite(
  program: Program,
  library: Library,
  { folder, base, facts }: Place,
): Promise<void> {
  copyFolder(program.site, folder)
  const threads = workers()
  await withPool(PAGE_WORKER, threads, async (pool) => {
    const given = givenTo(library, threads)
    const pages = Array.from({ length: threads }, (_, at) =>
      pool.run({ program, folder, share: { at, of: threads }, given } satisfies PageWork),
    )
    await Promise.all([...pages, writeRest(library, { folder, base, facts })])
  })
}

/** What takes long is made here for all threads; one thread can as well make it itself, meanwhile. */
const givenTo = (library: Library, threads: number): Given =>
  threads === 1 ? { library } : { library, related: relatedInLibrary(library) }

async function writeRest(library: Library, { folder, base, facts }: Place): Promise<void> {
  const how = { ...VOLUME_SIZE, keeping: keepingIn(facts, 'search') }
  await indexSite(searchRecords(library), namesOf(library), join(folder, 'pagefind'), how)
  writeData(folder, library, base)
}
