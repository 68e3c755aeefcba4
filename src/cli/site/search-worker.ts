/**
 * Parallels and what is related, which is told first, then the search and the data, in a thread of their own.
 */
import { parentPort } from 'node:worker_threads'
import type { Manifest, PreviousSite } from '../../output/manifest.ts'
import { type Prelinked, SiteFolder } from '../../output/site-folder.ts'
import { type CachedLibrary, openLibrary } from '../facts/shared-library.ts'
import { threadData } from './dedicated-threads.ts'
import { relatedBy, relatedPlace } from './related.ts'
import { writeSearchAndData } from './search-and-data.ts'

export interface SearchWork {
  library: CachedLibrary
  folder: string
  prelinked: Prelinked | null
  base: string
  /** The files of the search and the data that stand. */
  previous: PreviousSite | null
  own: ReadonlyMap<string, string>
}

async function writeIn({
  library: kept,
  folder,
  prelinked,
  base,
  previous,
  own,
}: SearchWork): Promise<Manifest> {
  const site = new SiteFolder(folder, previous, new Map(), prelinked)
  const { library, facts } = openLibrary(kept)
  parentPort?.postMessage(relatedBy(library, relatedPlace(facts, library)).found)
  await writeSearchAndData(library, { site, base, own, facts })
  return site.files
}

parentPort?.postMessage(await writeIn(await threadData<SearchWork>()))
