import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Standing } from '../../output/manifest.ts'
import { digestOfBytes } from './page-digest.ts'

/** What the last build of a site has left: the site that stands, and what is known of it. */
export interface LastBuild extends Standing {
  /** The list that says what its pages were made from. */
  pages: string
}

/** What is known of a page that was made. */
export interface KeptPage {
  /** Digest of all that it looked at, and what that was: see `packReads`. */
  digest: string
  reads: string
}

export type KeptPages = Record<string, KeptPage>

interface List {
  program: string
  pages: KeptPages
}

/** Each site that is built has lists of its own. */
export function lastBuild(root: string, site: string): LastBuild {
  const listIn = (kind: string): string => join(root, '.cache', kind, `${digestOfBytes(site)}.json`)
  return { site, list: listIn('site'), pages: listIn('pages') }
}

/** The pages that this program made; none when there is no list, or it cannot be read. */
export function readKept({ pages }: Pick<LastBuild, 'pages'>, program: string): KeptPages {
  try {
    const kept = JSON.parse(readFileSync(pages, 'utf-8')) as List
    return kept.program === program ? kept.pages : {}
  } catch {
    return {}
  }
}

/** Put in its place whole: two builds may run, and one may be killed. */
export function writeKept(
  { pages: list }: Pick<LastBuild, 'pages'>,
  program: string,
  pages: KeptPages,
): void {
  mkdirSync(join(list, '..'), { recursive: true })
  const beside = `${list}.${process.pid}`
  writeFileSync(beside, JSON.stringify({ program, pages } satisfies List))
  renameSync(beside, list)
}
