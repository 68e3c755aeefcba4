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
import { type Program, programName } from '../program/kept-program.ts'
import { type KeptPages, type LastPages, writeKept } from './kept-pages.ts'
import type { PageWork } from './page-worker.ts'
import { withPool, workers } from './workers.ts'

/**
 * Where a site is written, the folder it will be read below, where results are kept, and where the pages of
 * the last build are.
 */
export interface Place {
  folder: string
  base: string
  facts: Facts
  last: LastPages | null
}

const PAGE_WORKER = join(import.meta.dirname, 'page-worker.ts')

/**
 * The site of a library, all but the editions: pages in threads of their own,
 * and meanwhile search and data here.
 */
export async function writeSite(
  program: Program,
  library: Library,
  { folder, base, facts, last }: Place,
): Promise<void> {
  copyFolder(program.site, folder)
  await writeAllPages(program, library, { folder, last }, () => writeRest(library, { folder, base, facts }))
}

/** Pages in threads of their own, and what is done meanwhile. */
export async function writeAllPages(
  program: Program,
  library: Library,
  { folder, last }: Pick<Place, 'folder' | 'last'>,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  const threads = workers()
  await withPool(PAGE_WORKER, threads, async (pool) => {
    const given = givenTo(library, threads)
    const shares = Array.from({ length: threads }, (_, index): Promise<KeptPages> => {
      const share = { at: index, of: threads }
      return pool.run({ program, folder, share, given, last } satisfies PageWork)
    })
    const [, ...pages] = await Promise.all([meanwhile(), ...shares])
    if (last) writeKept(last, programName(program), Object.assign({}, ...pages))
  })
}

/** What takes long is made here for all threads; one thread can as well make it itself, meanwhile. */
const givenTo = (library: Library, threads: number): Given =>
  threads === 1 ? { library } : { library, related: relatedInLibrary(library) }

async function writeRest(library: Library, { folder, base, facts }: Omit<Place, 'last'>): Promise<void> {
  const how = { ...VOLUME_SIZE, keeping: keepingIn(facts, 'search') }
  await indexSite(searchRecords(library), namesOf(library), join(folder, 'pagefind'), how)
  writeData(folder, library, base)
}
