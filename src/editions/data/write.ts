import type { Library } from '../../claims/library.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { dataFiles } from './data.ts'

/** Writes data version 1 to `data/v1/` of a site. */
export function writeData(site: SiteFolder, library: Library, base: string): void {
  for (const [path, text] of dataFiles(library, { base })) site.put(`data/v1/${path}`, text)
}
