import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { readSite } from '../../seed/read-seeds.ts'
import { oneAtATime } from '../build-lock.ts'
import { programDigest } from '../digest.ts'
import type { Folders } from '../folders.ts'
import { runAstro } from '../run-astro.ts'
import type { Program } from './page-program.ts'

const KEPT = 3
/** A program that was used within this time may still be in use. */
const IN_USE_MS = 3_600_000

/** The folder in which a missing program is made, and a signal that aborts that. */
interface Making {
  scratch: string
  signal?: AbortSignal
}

/**
 * Runs `work`, and meanwhile builds the program for the address of the site, when it is missing: Astro takes
 * as long as reading some texts. When the work fails, the build is aborted.
 */
export async function whileProgramMade<T>(
  folders: Folders,
  scratch: string,
  work: (program: Promise<Program>) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const address = readSite(folders.seeds)?.address ?? ''
  const program = programOf(folders, address, { scratch, signal: ending.signal })
  // Its error reaches whoever awaits the program.
  const settled = program.catch(() => {})
  try {
    return await work(program)
  } finally {
    ending.abort()
    await settled
  }
}

/** Returns the program for this code and this address, and builds it when it is missing. */
export async function programOf(folders: Folders, address: string, making: Making): Promise<Program> {
  const cache = join(folders.root, '.cache', 'program')
  const folder = join(cache, programDigest(folders, address))
  if (!isThere(folder)) await makeProgram(folders, folder, making)
  const now = new Date()
  utimesSync(folder, now, now)
  dropOld(cache)
  return programIn(folder)
}

const programIn = (folder: string): Program => ({
  folder,
  site: join(folder, 'site'),
  pages: join(folder, 'pages'),
})

const isThere = (folder: string): boolean => existsSync(join(folder, 'pages', 'kept.json'))

/** Builds the program in a temporary folder and moves it into place, so that it is never there half. */
async function makeProgram(folders: Folders, folder: string, { scratch, signal }: Making): Promise<void> {
  const program = programIn(join(scratch, 'program'))
  mkdirSync(program.pages, { recursive: true })
  await oneAtATime(join(folders.root, '.cache'), async () => {
    if (!isThere(folder)) await runAstro(folders, program, { cacheDir: join(scratch, 'astro'), signal })
  })
  if (isThere(folder)) return
  mkdirSync(join(folder, '..'), { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(program.folder, folder)
}

/** Removes old programs, except those used last: somebody may go back to the code of this morning. */
function dropOld(cache: string): void {
  const folders = readdirSync(cache).map((name) => join(cache, name))
  const byUse = folders.map((path) => ({ path, used: lastUse(path) })).sort((a, b) => b.used - a.used)
  const unused = byUse.slice(KEPT).filter(({ used }) => Date.now() - used > IN_USE_MS)
  for (const { path } of unused) rmSync(path, { recursive: true, force: true })
}

function lastUse(path: string): number {
  try {
    return statSync(path).mtimeMs
  } catch {
    return 0
  }
}
