import { join } from 'node:path'
import { type CopyWork, makeCopy } from '../../../src/editions/files/copies.ts'
import type { ResultCache } from '../../../src/output/result-cache.ts'
import { SiteFolder } from '../../../src/output/site-folder.ts'
import { spotsOf } from '../../../src/render/html/spot-finder.ts'
import { folderWith } from '../../support/folder.ts'

export const page = (body: string): string =>
  `<!doctype html><html lang="nl"><head></head><body>${body}</body></html>`

export function kept(): ResultCache {
  const all = new Map<string, Uint8Array>()
  return { get: (key) => all.get(key) ?? null, put: (key, bytes) => void all.set(key, bytes) }
}

export const ZIP = 'editions/leeswijzer.zip'
export const ONE_FILE = 'editions/leeswijzer.html'

/** What copies of tests have in common. */
export const COPY: Omit<CopyWork, 'folder' | 'previous' | 'from' | 'files' | 'path' | 'kind'> = {
  program: 'p',
  base: '/',
  name: 'Proef',
  address: null,
  part: null,
}

/** Builds a site with its copies, beside one that stands. */
export async function build(files: Record<string, string>, from: SiteFolder | null, cache: ResultCache) {
  const home = folderWith({})
  const last = {
    site: from?.folder ?? join(home, 'none'),
    list: join(home, 'list'),
    ...(from && { known: from.files }),
  }
  const site = new SiteFolder(join(home, 'site'), last)
  for (const [path, text] of Object.entries(files)) site.put(path, text, undefined, spotsOf(text))
  const own = new Map(site.files)
  for (const [path, kind] of [[ZIP, 'folder'] as const, [ONE_FILE, 'one-file'] as const]) {
    const work = { folder: site.folder, previous: site.previous(path), path, kind }
    site.add(await makeCopy({ ...COPY, ...work, from: JSON.stringify(files), files: own }, cache))
  }
  return site
}
