/**
 * Parallels and what is related, which is told first, then the search and the data, in a thread of their own.
 */
import { parentPort } from 'node:worker_threads'
import type { Manifest, Standing } from '../../output/manifest.ts'
import { type Laid, SiteFolder } from '../../output/site-folder.ts'
import { type CachedLibrary, openLibrary } from '../facts/shared-library.ts'
import { dataOf } from './own-threads.ts'
import { relatedBy, relatedPlace } from './related.ts'
import { writeRest } from './rest.ts'

export interface RestWork {
  library: CachedLibrary
  folder: string
  laid: Laid | null
  base: string
  /** The files of the search and the data that stand. */
  standing: Standing | null
  own: ReadonlyMap<string, string>
}

async function writeIn({ library: kept, folder, laid, base, standing, own }: RestWork): Promise<Manifest> {
  const site = new SiteFolder(folder, standing, new Map(), laid)
  const { library, facts } = openLibrary(kept)
  parentPort?.postMessage(relatedBy(library, relatedPlace(facts, library)).found)
  await writeRest(library, { site, base, own, facts })
  return site.files
}

parentPort?.postMessage(await writeIn(await dataOf<RestWork>()))
