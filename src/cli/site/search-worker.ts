/**
 * Finds parallels and related paragraphs, and sends the latter first; then writes the search and the data.
 * Runs in a worker thread.
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
  /** The search and data files of the previous site. */
  previous: PreviousSite | null
  own: ReadonlyMap<string, string>
}

async function writeIn({
  library: cached,
  folder,
  prelinked,
  base,
  previous,
  own,
}: SearchWork): Promise<Manifest> {
  const site = new SiteFolder(folder, previous, new Map(), prelinked)
  const { library, facts } = openLibrary(cached)
  parentPort?.postMessage(relatedBy(library, relatedPlace(facts, library)).found)
  await writeSearchAndData(library, { site, base, own, facts })
  return site.files
}

parentPort?.postMessage(await writeIn(await threadData<SearchWork>()))
