import type { Library } from '../../claims/library.ts'
import { writeData } from '../../editions/data/write.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { Bundle } from '../../search/index/bundle.ts'
import { indexVolumes } from '../../search/index/index-site.ts'
import { namesOf } from '../../search/index/other-names.ts'
import { librarySources } from '../../search/index/volume-source.ts'
import { VOLUME_SIZE } from '../../search/index/volumes.ts'
import { type Facts, keepingIn } from '../facts/facts.ts'
import type { HandedLibrary } from '../facts/handed-library.ts'
import { type Program, programName } from '../program/kept-program.ts'
import { writeAllPages } from './all-pages.ts'
import { booksPlace } from './book-texts.ts'
import type { LastBuild } from './kept-pages.ts'
import { ownValues } from './own-values.ts'

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
  handed: HandedLibrary
}

const SEARCH = 'pagefind/'

/**
 * The site of a library, all but the editions: pages in threads of their own,
 * and meanwhile search and data here.
 */
export async function writeSite(
  program: Program,
  library: Library,
  { site, base, facts, last, handed }: Place,
): Promise<void> {
  site.copy(program.site, programName(program))
  await writeAllPages(program, library, { site, facts, last, handed, books: booksPlace(facts, base) }, () =>
    writeRest(library, { site, base, facts }),
  )
}

async function writeRest(
  library: Library,
  { site, base, facts }: Pick<Place, 'site' | 'base' | 'facts'>,
): Promise<void> {
  const keeping = keepingIn(facts, 'search')
  const own = ownValues(facts, library)
  const volumes = librarySources(library, ({ id }) => own.get(id), { ...VOLUME_SIZE, keeping })
  await indexVolumes(volumes, namesOf(library), new Bundle(site, SEARCH, keeping))
  writeData(site, library, base, { program: facts.program, own, keeping: keepingIn(facts, 'data') })
}
