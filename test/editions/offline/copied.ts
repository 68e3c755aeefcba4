import type { CopyPlace } from '../../../src/editions/copy/copy-place.ts'
import { diskCopy } from '../../../src/editions/copy/disk/disk-copy.ts'
import type { SiteFiles } from '../../../src/editions/files/site-files.ts'

/** All files of a copy by their paths. */
export async function copied(
  site: SiteFiles,
  place: Omit<CopyPlace, 'moved'>,
): Promise<Map<string, Uint8Array>> {
  const files = await Array.fromAsync(diskCopy(site, place))
  return new Map(files.map(({ path, bytes }) => [path, bytes as Uint8Array]))
}
