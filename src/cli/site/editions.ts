import { join } from 'node:path'
import type { Library } from '../../claims/library.ts'
import type { CopyWork } from '../../editions/files/copies.ts'
import { type Around, missing, planned } from '../../editions/files/plan.ts'
import { withSlashes } from '../../editions/files/site-address.ts'
import { writeEditions } from '../../editions/files/write-editions.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { type Facts, keepingIn } from '../facts/facts.ts'
import { withPool } from './workers.ts'

const COPY_WORKER = join(import.meta.dirname, 'copy-worker.ts')

/** What the editions of a library are made of. */
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

/** Takes over the editions that are as they would be made, before the site that has them goes. */
export function takeEditions(folder: SiteFolder, sources: EditionSources): void {
  const site = around(folder, sources)
  missing(planned(site), folder)
}

/**
 * Makes the editions of a site that is written but for them. Books are made here, a text at a time; the
 * copies of the site in a thread of their own, which is there when one is to be made.
 */
export async function makeEditions(folder: SiteFolder, sources: EditionSources): Promise<void> {
  const keeping = keepingIn(sources.facts, 'editions')
  await withPool(COPY_WORKER, 1, (pool) =>
    writeEditions({
      ...around(folder, sources),
      keeping,
      copy: (work: CopyWork) => pool.run(work),
    }),
  )
}
