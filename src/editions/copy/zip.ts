import { type Zippable, zipSync } from 'fflate'
import type { SiteFiles } from '../files/site-files.ts'

/** The first moment a zip can hold: the same files give the same bytes on every day and in every time zone. */
export const BEGIN = { mtime: '1980-01-01T00:00:00' } as const

/** Files that are packed already are only stored. */
const PACKED = /\.(?:woff2|pf_fragment|pf_index|pf_filter|pf_meta|pagefind|png|jpg|webp|gz|br|zip)$/

export function toZip(files: SiteFiles): Uint8Array {
  const entries = [...files].map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { ...BEGIN, level: PACKED.test(path) ? 0 : 9 }],
  ])
  return zipSync(Object.fromEntries(entries))
}
