import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Library } from '../claims/library.ts'
import { writeContent } from '../collections/content.ts'
import { basePath } from './base-path.ts'
import { CliError, systemCause } from './cli-error.ts'
import { inputDigest } from './digest.ts'
import { keptWriting } from './facts/facts.ts'
import { openFacts } from './facts/open-facts.ts'
import { sweep } from './facts/store.ts'
import { checkOutput, type Folders, STAMP, shown } from './folders.ts'
import { programOf } from './program/program.ts'
import { makeReady, readGenerated } from './read-fresh.ts'
import { setEnvironment } from './run-astro.ts'
import type { EditionWork } from './site/edition-worker.ts'
import { lastPages } from './site/kept-pages.ts'
import { libraryOf } from './site/library-of.ts'
import { writeSite } from './site/site.ts'
import { withPool } from './site/workers.ts'
import { discard, stage, takePlace } from './swap.ts'

const EDITION_WORKER = join(import.meta.dirname, 'site', 'edition-worker.ts')

/** What a build tells while it is at work. */
export interface Telling {
  reading: (texts: number) => void
  /** Published ids that no longer stand on a block of their own. */
  changed: (rows: string[]) => void
  building: () => void
}

/**
 * Seeds to a site. The new site is made beside the old one and takes its place together with
 * the new content at the very end: whatever fails before that, both are as they were.
 */
export async function buildSite(folders: Folders, telling: Telling): Promise<void> {
  await inComfort(folders, () => replaceSite(folders, telling, true))
}

/**
 * The same without the editions, and what makes those in the site that stands then; until that
 * is done it counts as unfinished.
 */
export async function buildFirst(folders: Folders, telling: Telling): Promise<() => Promise<void>> {
  const { library, base } = await inComfort(folders, () => replaceSite(folders, telling, false))
  return async () => {
    await makeEditions(folders.out, library, base)
    finish(folders)
  }
}

async function inComfort<T>(folders: Folders, work: () => Promise<T>): Promise<T> {
  try {
    checkOutput(folders)
    return await work()
  } catch (error) {
    throw withComfort(error, folders)
  }
}

interface Made {
  library: Library
  base: string
}

async function replaceSite(folders: Folders, telling: Telling, editions: boolean): Promise<Made> {
  const sources = await makeReady({ ...folders, facts: openFacts(folders.root) })
  const generated = readGenerated(sources, false, telling)
  const swap = stage(folders.out)
  const scratch = makeScratch(folders.root)
  try {
    telling.building()
    setEnvironment(folders)
    const base = basePath(generated.site)
    const program = await programOf(folders, scratch, generated.site.address ?? '')
    const library = libraryOf(generated, sources.facts)
    const last = lastPages(folders.root, folders.out)
    await writeSite(program, library, { folder: swap.staged, base, facts: sources.facts, last })
    if (editions) await makeEditions(swap.staged, library, base)
    // A site that is not stamped with what it was made of is made again.
    writeFileSync(join(swap.staged, STAMP), '')
    takePlace(swap, () => writeContent(folders.content, generated, keptWriting(sources.facts)))
    sweep(sources.facts.store)
    if (editions) finish(folders)
    return { library, base }
  } finally {
    discard(swap)
    rmSync(scratch, { recursive: true, force: true })
  }
}

const finish = (folders: Folders): void => writeFileSync(join(folders.out, STAMP), inputDigest(folders))

/** In a thread of its own: a site that is served meanwhile keeps answering. */
const makeEditions = (folder: string, library: Library, base: string): Promise<unknown> =>
  withPool(EDITION_WORKER, 1, (pool) => pool.run({ folder, library, base } satisfies EditionWork))

/** A folder inside the project for what lives as long as the build. */
function makeScratch(root: string): string {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const scratch = mkdtempSync(join(cache, 'build-'))
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
  return scratch
}

/** Whether the output was built from just these seeds, this content and this program. */
export function isUpToDate(folders: Folders): boolean {
  const stamp = join(folders.out, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf-8') === inputDigest(folders)
}

/** A failure of the disk in plain words; and always that nothing was lost. */
function withComfort(error: unknown, { out, content }: Folders): Error {
  const rest = `${shown(out)} and ${shown(content)} are as they were.`
  const cause = systemCause(error)
  if (cause !== null) return new CliError(`The site could not be written: ${cause}.\n${rest}`)
  if (error instanceof Error) error.message = `${error.message}\n\n${rest}`
  return error as Error
}
