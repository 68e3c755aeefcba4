import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Folders } from './folders.ts'
import type { AstroAnswer, AstroWork } from './program/astro-worker.ts'
import type { Program } from './program/page-program.ts'

const ASTRO = join(import.meta.dirname, 'program', 'astro-worker.ts')

/**
 * Lets Astro build the program of the pages and its assets, with a cache of its own, so that nothing of an
 * earlier program ends up in it. Astro runs in a process of its own, and is loaded only there: most commands
 * do not need it. `signal` aborts the build.
 * @throws the error of Astro
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
    let received: AstroAnswer | undefined
    child.once('message', (message: AstroAnswer) => {
      received = message
    })
    // An aborted process is still running for a moment; one that could not be started has no process id.
    child.once('error', (error) => {
      received = { error }
      if (child.pid === undefined) resolve(received)
    })
    child.once('exit', (code, killedBy) => resolve(received ?? endedBy(killedBy ?? code)))
    child.send({ root: folders.root, outDir: site, cacheDir } satisfies AstroWork)
  })
  if ('error' in answer) throw answer.error
}

const endedBy = (cause: string | number | null): AstroAnswer => ({
  error: new Error(`Astro ended before it was ready (${cause}).`),
})

/**
 * Variables that Astro sets itself. They must not come from the shell: a BASE_URL there would override the
 * site's own.
 */
const ASTRO_VARIABLES = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV']

/** Sets the environment from which the configuration and the pages read the folders. */
export function setEnvironment({ seeds, content }: Pick<Folders, 'seeds' | 'content'>): void {
  for (const name of ASTRO_VARIABLES) delete process.env[name]
  process.env.SEEDS = seeds
  process.env.CONTENT = content
}
