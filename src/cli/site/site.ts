import { join } from 'node:path'
import type { Given } from '../../claims/given.ts'
import type { Library } from '../../claims/library.ts'
import { writeData } from '../../editions/data/write.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { Bundle } from '../../search/index/bundle.ts'
import { indexVolumes } from '../../search/index/index-site.ts'
import { namesOf } from '../../search/index/other-names.ts'
import { searchRecords } from '../../search/index/search-records.ts'
import { sourcesOf } from '../../search/index/volume-source.ts'
import { VOLUME_SIZE } from '../../search/index/volumes.ts'
import { relatedInLibrary } from '../../search/related/of-library.ts'
import { type Facts, keepingIn } from '../facts/facts.ts'
import { type Program, programName } from '../program/kept-program.ts'
import { type LastBuild, writeKept } from './kept-pages.ts'
import type { PagesMade, PageWork } from './page-worker.ts'
import { withPool, workers } from './workers.ts'

/**
 * Where a site is written, the folder it will be read below, where results are kept, and what the last build
 * has left.
 */
export interface Place {
  site: SiteFolder
  base: string
  facts: Facts
  last: LastBuild | null
}

const PAGE_WORKER = join(import.meta.dirname, 'page-worker.ts')
const SEARCH = 'pagefind/'

/**
 * The site of a library, all but the editions: pages in threads of their own,
 * and meanwhile search and data here.
 */
export async function writeSite(
  program: Program,
  library: Library,
  { site, base, facts, last }: Place,
): Promise<void> {
  site.copy(program.site, programName(program))
  await writeAllPages(program, library, { site, last }, () => writeRest(library, { site, base, facts }))
}

/** Pages in threads of their own, and what is done meanwhile. */
export async function writeAllPages(
  program: Program,
  library: Library,
  { site, last }: Pick<Place, 'site' | 'last'>,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  const threads = workers()
  await withPool(PAGE_WORKER, threads, async (pool) => {
    const given = givenTo(library, threads)
    const shares = Array.from({ length: threads }, (_, index): Promise<PagesMade> => {
      const share = { at: index, of: threads }
      return pool.run({ program, folder: site.folder, share, given, last } satisfies PageWork)
    })
    const [, ...made] = await Promise.all([meanwhile(), ...shares])
    for (const { files } of made) site.add(files)
    if (last) writeKept(last, programName(program), Object.assign({}, ...made.map(({ pages }) => pages)))
  })
}

/** What takes long is made here for all threads; one thread can as well make it itself, meanwhile. */
const givenTo = (library: Library, threads: number): Given =>
  threads === 1 ? { library } : { library, related: relatedInLibrary(library) }

async function writeRest(library: Library, { site, base, facts }: Omit<Place, 'last'>): Promise<void> {
  const bundle = new Bundle(site, SEARCH, keepingIn(facts, 'search'))
  await indexVolumes(sourcesOf(searchRecords(library), VOLUME_SIZE), namesOf(library), bundle)
  writeData(site, library, base)
}
