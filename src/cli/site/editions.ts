import { join } from 'node:path'
import type { Library } from '../../claims/library.ts'
import { editionPath } from '../../editions/files/editions.ts'
import { type Around, missing, planned } from '../../editions/files/plan.ts'
import { withSlashes } from '../../editions/files/site-address.ts'
import { writeEditions } from '../../editions/files/write-editions.ts'
import type { PreviousSite } from '../../output/manifest.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { cacheIn, type Facts } from '../facts/facts.ts'
import { EDITIONS } from './book-texts.ts'
import type { KeptCopyWork } from './copy-worker.ts'
import { withPool, workers } from './workers.ts'

const COPY_WORKER = join(import.meta.dirname, 'copy-worker.ts')

/** What is needed to make the editions of a library. */
export interface EditionSources {
  library: Library
  base: string
  facts: Facts
}

const around = (folder: SiteFolder, { library, base, facts }: EditionSources): Around => ({
  folder,
  library,
  base: withSlashes(base),
  program: facts.program,
})

/**
 * Reuses the editions that are up to date, before the previous site is removed. Of the others, those with
 * several texts are set aside: most of such an edition can be copied into the new one.
 */
export function takeEditions(folder: SiteFolder, sources: EditionSources, aside: string): PreviousSite {
  const site = around(folder, sources)
  const left = missing(planned(site), folder).filter(({ document }) => document === null)
  return folder.setAside(left.map(editionPath), aside)
}

/** Makes the editions of a site that is otherwise complete, in threads where there is much to make. */
export async function makeEditions(folder: SiteFolder, sources: EditionSources): Promise<void> {
  const cache = cacheIn(sources.facts, EDITIONS)
  const threads = workers()
  await withPool(COPY_WORKER, threads, (pool) =>
    writeEditions({
      ...around(folder, sources),
      cache,
      threads,
      copy: (work) => pool.run({ work, store: sources.facts.store.folder } satisfies KeptCopyWork),
    }),
  )
}
