import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Library } from '../../claims/library.ts'
import { writeEditions } from './write.ts'

/** Looks for a newer version, on every page. */
const PAGE_SCRIPT = join(import.meta.dirname, '../page/newer.ts')

/** After all other files: the editions in `<outDir>/editions/` and the worker in `<outDir>/sw.js`. It has to come last. */
export default function offlineEditions(load: () => Library): AstroIntegration {
  let base = '/'
  return {
    name: 'offline-editions',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'build') injectScript('page', `import ${JSON.stringify(PAGE_SCRIPT)}`)
      },
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeEditions(fileURLToPath(dir), load(), base)} editions`)
      },
    },
  }
}
