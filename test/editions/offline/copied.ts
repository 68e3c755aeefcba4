import type { CopyPlace } from '../../../src/editions/copy/copy-place.ts'
import { diskCopy } from '../../../src/editions/copy/disk/disk-copy.ts'
import { type Spotted, spotted } from '../../../src/editions/copy/pages/spotted.ts'
import { safePaths } from '../../../src/editions/copy/safe-paths.ts'
import { type SiteFiles, toBytes, toText } from '../../../src/editions/files/site-files.ts'
import { spotsOf } from '../../../src/render/html/spot-finder.ts'

/** A page with the spots that it had when it was printed. */
export const spottedPage = (html: string): Spotted => spotted(toBytes(html), spotsOf(html))

/** All files of a copy by their paths. */
export async function copied(
  site: SiteFiles,
  place: Omit<CopyPlace, 'moved'>,
): Promise<Map<string, Uint8Array>> {
  const pageAt = (path: string): Spotted => spottedPage(toText(site.get(path) ?? new Uint8Array()))
  const files = await Array.fromAsync(diskCopy({ site, place, paths: safePaths(site.keys()), pageAt }))
  return new Map(files.map(({ path, bytes }) => [path, bytes as Uint8Array]))
}
