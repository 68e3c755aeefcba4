import { type Zippable, zipSync } from 'fflate'
import type { SiteFiles } from '../files/site-files.ts'

/**
 * The first moment a zip can hold: the same files give the same bytes on every day and in every time zone.
 */
export const BEGIN = { mtime: '1980-01-01T00:00:00' } as const

/** How files begin that are packed already: gzip, a web font, pictures, a zip. */
const PACKED = ['\x1f\x8b', 'wOF2', '\x89PNG', '\xff\xd8\xff', 'RIFF', 'PK\x03\x04']

/** Such files are only stored. */
function isPacked(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 4))
  return PACKED.some((each) => beginning.startsWith(each))
}

export function toZip(files: SiteFiles): Uint8Array {
  const entries = [...files].map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { ...BEGIN, level: isPacked(bytes) ? 0 : 9 }],
  ])
  return zipSync(Object.fromEntries(entries))
}
