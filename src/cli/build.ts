import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeContent } from '../collections/content.ts'
import { writeEditions } from '../editions/files/write.ts'
import { basePath } from './base-path.ts'
import { CliError, systemCause } from './cli-error.ts'
import { inputDigest } from './digest.ts'
import { openFacts } from './facts/open-facts.ts'
import { checkOutput, type Folders, STAMP, shown } from './folders.ts'
import { makeReady, readGenerated } from './ingest.ts'
import { programOf } from './program/program.ts'
import { setEnvironment } from './run-astro.ts'
import { libraryOf } from './site/library-of.ts'
import { writeSite } from './site/site.ts'
import { discard, stage, takePlace } from './swap.ts'

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
  try {
    checkOutput(folders)
    await replaceSite(folders, telling)
  } catch (error) {
    throw withComfort(error, folders)
  }
}

async function replaceSite(folders: Folders, telling: Telling): Promise<void> {
  const sources = { ...folders, facts: openFacts(folders.root) }
  await makeReady(sources)
  const generated = readGenerated(sources, false, telling)
  const swap = stage(folders.out)
  const scratch = makeScratch(folders.root)
  try {
    telling.building()
    setEnvironment(folders)
    const base = basePath(generated.site)
    const program = await programOf(folders, scratch, generated.site.address ?? '')
    const library = libraryOf(generated)
    await writeSite(program, library, swap.staged, base)
    await writeEditions(swap.staged, library, base)
    // A site that is not stamped with what it was made of is made again.
    writeFileSync(join(swap.staged, STAMP), '')
    takePlace(swap, () => writeContent(folders.content, generated))
    writeFileSync(join(folders.out, STAMP), inputDigest(folders))
  } finally {
    discard(swap)
    rmSync(scratch, { recursive: true, force: true })
  }
}

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
