/** What a site has beside pages and editions: search and data. */
import type { Library } from '../../claims/library.ts'
import { writeData, writeParallels } from '../../editions/data/write.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { Bundle } from '../../search/index/bundle.ts'
import { indexVolumes } from '../../search/index/index-site.ts'
import { namesOf } from '../../search/index/other-names.ts'
import { librarySources } from '../../search/index/volume-source.ts'
import { VOLUME_SIZE } from '../../search/index/volumes.ts'
import { type Facts, keepingIn } from '../facts/facts.ts'

/** The folder of the search. */
export const SEARCH = 'pagefind/'
/** How the folder of their data begins. */
export const PARALLELS = 'data/v1/parallels'

interface Place {
  site: SiteFolder
  base: string
  /** By document, one value for all that it says by itself and by the registers. */
  own: ReadonlyMap<string, string>
}

export interface RestPlace extends Place {
  facts: Pick<Facts, 'store' | 'program'>
}

export async function writeRest(library: Library, place: RestPlace): Promise<void> {
  await writeSearch(library, place)
  writeAllData(library, place)
}

export async function writeSearch(
  library: Library,
  { site, own, facts }: Omit<RestPlace, 'base'>,
): Promise<void> {
  const keeping = keepingIn(facts, 'search')
  const volumes = librarySources(library, ({ id }) => own.get(id), { ...VOLUME_SIZE, keeping })
  await indexVolumes(volumes, namesOf(library), new Bundle(site, SEARCH, keeping))
}

export function writeAllData(
  library: Library,
  { site, base, own, facts }: RestPlace,
  which?: 'parallels' | 'others',
): void {
  const known = { program: facts.program, own, keeping: keepingIn(facts, 'data') }
  if (which !== 'parallels') writeData(site, library, base, known)
  if (which !== 'others') writeParallels(site, library, base, known)
}
