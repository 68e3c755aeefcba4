import { join } from 'node:path'
import type { AstroIntegration } from 'astro'

/** The script that looks for a newer version; added to every page. */
const PAGE_SCRIPT = join(import.meta.dirname, 'newer.ts')

export default function newerNotice(): AstroIntegration {
  return {
    name: 'newer-notice',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'build') injectScript('page', `import ${JSON.stringify(PAGE_SCRIPT)}`)
      },
    },
  }
}
