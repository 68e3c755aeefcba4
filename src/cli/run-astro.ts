import type { Folders } from './folders.ts'
import type { Program } from './program/kept-program.ts'

/**
 * Astro makes the program of the pages, and the files that go with it, with a cache of its own:
 * nothing of an earlier one can end up in this one. What fails is thrown. Astro is loaded only
 * here: most commands can do without.
 */
export async function runAstro(folders: Folders, { site, pages }: Program, cacheDir: string): Promise<void> {
  setEnvironment(folders)
  process.env.KEEP_PROGRAM = pages
  try {
    const { build } = await import('astro')
    await build({ root: folders.root, outDir: site, cacheDir, logLevel: 'silent' })
  } finally {
    delete process.env.KEEP_PROGRAM
  }
}

/**
 * What Astro itself keeps under these names must not come from the shell: a BASE_URL
 * there would go before the site's own.
 */
const ASTRO_OWN = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV']

/** The configuration and the pages read the folders from the environment. */
export function setEnvironment({ seeds, content }: Pick<Folders, 'seeds' | 'content'>): void {
  for (const name of ASTRO_OWN) delete process.env[name]
  process.env.SEEDS = seeds
  process.env.CONTENT = content
}
