import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Folders } from './folders.ts'
import type { AstroAnswer, AstroWork } from './program/astro-worker.ts'
import type { Program } from './program/page-program.ts'

const ASTRO = join(import.meta.dirname, 'program', 'astro-worker.ts')

/**
 * Astro makes the program of the pages, and the files that go with it, with a cache of its own:
 * nothing of an earlier one can end up in this one. What fails is thrown. Astro is loaded only
 * here, in a process of its own: most commands can do without. `signal`: nobody waits for it any more.
 */
export async function runAstro(
  folders: Folders,
  { site, pages }: Program,
  { cacheDir, signal }: { cacheDir: string; signal?: AbortSignal | undefined },
): Promise<void> {
  setEnvironment(folders)
  const env = { ...process.env, KEEP_PROGRAM: pages }
  const child = fork(ASTRO, { env, execArgv: [], serialization: 'advanced', ...(signal && { signal }) })
  const answer = await new Promise<AstroAnswer>((resolve) => {
    let told: AstroAnswer | undefined
    child.once('message', (message: AstroAnswer) => {
      told = message
    })
    // Who is told to end is still there for a moment, and what could not be started never was.
    child.once('error', (error) => {
      told = { error }
      if (child.pid === undefined) resolve(told)
    })
    child.once('exit', (code, by) => resolve(told ?? endedBy(by ?? code)))
    child.send({ root: folders.root, outDir: site, cacheDir } satisfies AstroWork)
  })
  if ('error' in answer) throw answer.error
}

const endedBy = (cause: string | number | null): AstroAnswer => ({
  error: new Error(`Astro ended before it was ready (${cause}).`),
})

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
