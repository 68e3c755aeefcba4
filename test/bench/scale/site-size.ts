import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface SiteSize {
  files: number
  /** Bytes of all files, without the editions. */
  bytes: number
  editions: number
  /** The largest page that is not a document, with its bytes. */
  largest: { path: string; bytes: number }
}

/** The text of a document has its own length. */
const isDocument = (path: string): boolean => /^documenten\/[^/]+\/(?:bron\/)?index\.html$/.test(path)

export function sizeOf(site: string): SiteSize {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(site, file), bytes: statSync(file).size }))
  const sum = (of: typeof files): number => of.reduce((total, { bytes }) => total + bytes, 0)
  const [editions, own] = [
    files.filter(({ path }) => path.startsWith('editions/')),
    files.filter(({ path }) => !path.startsWith('editions/')),
  ]
  const [largest] = own
    .filter(({ path }) => path.endsWith('.html') && !isDocument(path))
    .sort((a, b) => b.bytes - a.bytes)
  return {
    files: files.length,
    bytes: sum(own),
    editions: sum(editions),
    largest: largest ?? { path: '', bytes: 0 },
  }
}
