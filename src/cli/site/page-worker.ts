/** Pages in a thread of their own: a pool runs the function of this file. */
import { type Given, give } from '../../claims/given.ts'
import type { Manifest } from '../../output/manifest.ts'
import { SiteFolder } from '../../output/site-folder.ts'
import { type HandedLibrary, takeOver } from '../facts/handed-library.ts'
import type { Program } from '../program/kept-program.ts'
import type { KeptPages, LastBuild } from './kept-pages.ts'
import { type Share, writePages } from './pages.ts'

export interface PageWork {
  program: Program
  folder: string
  share: Share
  given: HandedGiven
  last: LastBuild | null
}

/** What was made already, as it is handed to a thread. */
export interface HandedGiven extends Omit<Given, 'library'> {
  handed: HandedLibrary
}

/** The pages that were put there, and what they were made of. */
export interface PagesMade {
  files: Manifest
  kept: KeptPages
}

export default async function work({ program, folder, share, given, last }: PageWork): Promise<PagesMade> {
  const { handed, ...rest } = given
  give({ ...rest, library: takeOver(handed) })
  const site = new SiteFolder(folder, last)
  return { kept: await writePages(program, site, share, last), files: site.files }
}
