import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Library } from '../links/library.ts'
import { namesOf } from './build/names.ts'
import { indexSite } from './index-site.ts'
import { searchRecords } from './records.ts'

/** After the pages: writes the search bundle to `<outDir>/pagefind/`. */
export default function searchIndex(load: () => Library): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const library = load()
        const records = searchRecords(library)
        await indexSite(records, namesOf(library), join(fileURLToPath(dir), 'pagefind'))
        logger.info(`${records.length} records`)
      },
    },
  }
}
