import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Generated, writeContent } from '../collections/content.ts'
import { oneAtATime } from './build-lock.ts'
import { CliError, systemCause } from './cli-error.ts'
import { inputDigest } from './digest.ts'
import { copyFolder } from './files.ts'
import { checkOutput, type Folders, STAMP, shown } from './folders.ts'
import { readGenerated } from './ingest.ts'
import { runAstro } from './run-astro.ts'
import { discard, stage, takePlace } from './swap.ts'

/** What a build tells while it is at work. */
export interface Telling {
  reading: (texts: number) => void
  /** Published ids that no longer stand on a block of their own. */
  changed: (rows: string[]) => void
  building: () => void
}

/**
 * Seeds to a site. The new site is made beside the old one, from a copy of the content, and takes its place together with
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
  const generated = readGenerated(folders, false, telling)
  const swap = stage(folders.out)
  const scratch = makeScratch(folders.root)
  try {
    telling.building()
    await makeSite(folders, generated, scratch)
    copyFolder(join(scratch, 'site'), swap.staged)
    takePlace(swap, () => writeContent(folders.content, generated))
  } finally {
    discard(swap)
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The site of the new content in `<scratch>/site`: Astro moves files by rename, so it works on the disk of the project. */
async function makeSite(folders: Folders, generated: Generated, scratch: string): Promise<void> {
  const copy = { ...folders, content: join(scratch, 'content') }
  const site = join(scratch, 'site')
  copyFolder(folders.content, copy.content)
  writeContent(copy.content, generated)
  await oneAtATime(join(folders.root, '.cache'), () => runAstro(copy, site, join(scratch, 'astro')))
  writeFileSync(join(site, STAMP), inputDigest(copy))
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
