/** Writes what a site has beside pages and editions: search and data. */
import type { Library } from '../../claims/library.ts'
import { writeData } from '../../editions/data/write.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { Bundle } from '../../search/index/bundle.ts'
import { indexVolumes } from '../../search/index/index-site.ts'
import { namesOf } from '../../search/index/other-names.ts'
import { librarySources } from '../../search/index/volume-source.ts'
import { VOLUME_SIZE } from '../../search/index/volumes.ts'
import { cacheIn, type Facts } from '../facts/facts.ts'

/** The folder of the search. */
export const SEARCH = 'pagefind/'
/** The folder of the data. */
export const DATA = 'data/'

export interface SearchAndDataPlace {
  site: SiteFolder
  base: string
  /** By document, a digest of its contents and its claims. */
  own: ReadonlyMap<string, string>
  facts: Pick<Facts, 'store' | 'program'>
}

export async function writeSearchAndData(library: Library, place: SearchAndDataPlace): Promise<void> {
  await writeSearch(library, place)
  writeAllData(library, place)
}

async function writeSearch(library: Library, { site, own, facts }: SearchAndDataPlace): Promise<void> {
  const cache = cacheIn(facts, 'search')
  const volumes = librarySources(library, ({ id }) => own.get(id), { ...VOLUME_SIZE, cache })
  await indexVolumes(volumes, namesOf(library), new Bundle(site, SEARCH, cache))
}

const writeAllData = (library: Library, { site, base, own, facts }: SearchAndDataPlace): void =>
  writeData(site, library, base, { program: facts.program, own, cache: cacheIn(facts, 'data') })
