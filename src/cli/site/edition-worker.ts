/** Editions in a thread of their own: a pool runs the function of this file. */
import type { Library } from '../../claims/library.ts'
import { writeEditions } from '../../editions/files/write-editions.ts'
import type { Manifest, Standing } from '../../output/manifest.ts'
import { SiteFolder } from '../../output/site-folder.ts'

export interface EditionWork {
  folder: string
  standing: Standing | null
  /** What was put there already. */
  files: Manifest
  library: Library
  base: string
}

/** Gives what is there then. */
export default async function work({
  folder,
  standing,
  files,
  library,
  base,
}: EditionWork): Promise<Manifest> {
  const site = new SiteFolder(folder, standing, files)
  await writeEditions(site, library, base)
  return site.files
}
