import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Library } from '../claims/library.ts'
import { indexSite } from './index/index-site.ts'
import { namesOf } from './index/names.ts'
import { searchRecords } from './index/records.ts'

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
