import { join } from 'node:path'
import { type Given, give } from '../../claims/given.ts'
import type { Library } from '../../claims/library.ts'
import { writeData } from '../../editions/data/write.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { Bundle } from '../../search/index/bundle.ts'
import { indexVolumes } from '../../search/index/index-site.ts'
import { namesOf } from '../../search/index/other-names.ts'
import { librarySources } from '../../search/index/volume-source.ts'
import { VOLUME_SIZE } from '../../search/index/volumes.ts'
import { relatedInLibrary } from '../../search/related/of-library.ts'
import { digestOf, type Facts, keepingIn } from '../facts/facts.ts'
import type { HandedLibrary } from '../facts/handed-library.ts'
import { type Program, programName } from '../program/kept-program.ts'
import { type KeptPages, type LastBuild, readKept, writeKept } from './kept-pages.ts'
import { ownValues } from './own-values.ts'
import type { HandedGiven, PagesMade, PageWork } from './page-worker.ts'
import { openPages } from './pages.ts'
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
  /** The library as threads are given it. */
  handed: HandedLibrary
}

/** What is written of the library itself needs no facts. */
type PlaceOfPages = Pick<Place, 'site' | 'last'> & Partial<Pick<Place, 'facts' | 'handed'>>

const PAGE_WORKER = join(import.meta.dirname, 'page-worker.ts')
const SEARCH = 'pagefind/'
/** Of all pages: so many are made sooner here than by a thread, which has to be given the library first. */
const FEW = 0.25

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
  await writeAllPages(program, library, { site, facts, last, handed }, () =>
    writeRest(library, { site, base, facts }),
  )
}

/**
 * The pages, and what is done meanwhile. After an edit most pages stand as they should be, and the few others
 * are made here; where many are to be made, that is done in threads.
 */
export async function writeAllPages(
  program: Program,
  library: Library,
  place: PlaceOfPages,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  const name = programName(program)
  const kept = readKept(place.last, name)
  const own = place.facts && ownValues(place.facts, library)
  const few = kept.pages.size > 0 && (await writeFew(program, { library, own }, place.site, kept))
  const pages = few || (await writeMany(program, { library, own }, place, meanwhile))
  if (few) await meanwhile()
  if (place.last) writeKept(place.last, name, pages)
}

/** Takes over what stands, and makes what is left; nothing when that is much. */
async function writeFew(
  program: Program,
  given: Given,
  site: SiteFolder,
  kept: KeptPages,
): Promise<KeptPages | null> {
  give({ ...given, related: relatedInLibrary(given.library) })
  const pages = await openPages(program, site, kept)
  const left = pages.paths.filter((path) => !pages.take(path))
  if (left.length > pages.paths.length * FEW) return null
  for (const path of left) await pages.make(path)
  return pages.known()
}

async function writeMany(
  program: Program,
  given: Given,
  { site, last, handed = given }: PlaceOfPages,
  meanwhile: () => Promise<void>,
): Promise<KeptPages> {
  const threads = workers()
  return await withPool(PAGE_WORKER, threads, async (pool) => {
    const all = givenTo(given, handed, threads)
    const shares = Array.from({ length: threads }, (_, index): Promise<PagesMade> => {
      const share = { at: index, of: threads }
      return pool.run({ program, folder: site.folder, share, given: all, last } satisfies PageWork)
    })
    const [, ...made] = await Promise.all([meanwhile(), ...shares])
    for (const { files } of made) site.add(files)
    return together(made.map((each) => each.kept))
  })
}

const together = (all: readonly KeptPages[]): KeptPages => ({
  pages: new Map(all.flatMap(({ pages }) => [...pages])),
  rows: new Map(all.flatMap(({ rows }) => [...rows])),
  groups: new Map(all.flatMap(({ groups }) => [...groups])),
})

/** What takes long is made here for all threads; one thread can as well make it itself, meanwhile. */
function givenTo({ library, ...rest }: Given, handed: HandedLibrary, threads: number): HandedGiven {
  return threads === 1 ? { ...rest, handed } : { ...rest, handed, related: relatedInLibrary(library) }
}

async function writeRest(
  library: Library,
  { site, base, facts }: Pick<Place, 'site' | 'base' | 'facts'>,
): Promise<void> {
  const keeping = keepingIn(facts, 'search')
  const volumes = librarySources(library, (document) => digestOf(facts, document), {
    ...VOLUME_SIZE,
    keeping,
  })
  await indexVolumes(volumes, namesOf(library), new Bundle(site, SEARCH, keeping))
  writeData(site, library, base)
}
