import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOfBytes } from './page-digest.ts'

/** Where the pages of the last build are, and the list that says what they were made from. */
export interface LastPages {
  list: string
  /** The site that stands: its files are used after they were compared with the list. */
  site: string
}

/** What is known of a page that was made. */
export interface KeptPage {
  /** Digest of the file. */
  file: string
  /** Digest of all that it looked at, and what that was: see `packReads`. */
  digest: string
  reads: string
}

export type KeptPages = Record<string, KeptPage>

interface List {
  program: string
  pages: KeptPages
}

/** Each site that is built has a list of its own. */
export const lastPages = (root: string, site: string): LastPages => ({
  list: join(root, '.cache', 'pages', `${digestOfBytes(site)}.json`),
  site,
})

/** The pages that this program made; none when there is no list, or it cannot be read. */
export function readKept({ list }: LastPages, program: string): KeptPages {
  try {
    const kept = JSON.parse(readFileSync(list, 'utf-8')) as List
    return kept.program === program ? kept.pages : {}
  } catch {
    return {}
  }
}

/** Put in its place whole: two builds may run, and one may be killed. */
export function writeKept({ list }: LastPages, program: string, pages: KeptPages): void {
  const folder = join(list, '..')
  mkdirSync(folder, { recursive: true })
  const beside = `${list}.${process.pid}`
  writeFileSync(beside, JSON.stringify({ program, pages } satisfies List))
  renameSync(beside, list)
}

/** The bytes of a page of the last build, when the file is still as that build wrote it. */
export function keptBytes({ site }: LastPages, file: string, digest: string): Uint8Array | null {
  try {
    const bytes = readFileSync(join(site, file))
    return digestOfBytes(bytes) === digest ? bytes : null
  } catch {
    return null
  }
}
