import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { PreviousSite } from '../../output/manifest.ts'
import { deserialized } from '../../output/result-cache.ts'
import { writeAtomically } from '../../output/write-atomically.ts'
import { digestOfBytes } from './page-digest.ts'

/** What the last build of a site has left: the site that stands, and what is known of it. */
export interface LastBuild extends PreviousSite {
  /** The list that says what its pages were made from. */
  pages: string
}

/** What is known of a page that was made. */
export interface CachedPage {
  /** Digest of what its route gave it. */
  props: string
  /** Digest of that and of all that it looked at. */
  digest: string
  /** What it looked at, by the numbers of rows: see `packReads`. */
  reads: Int32Array
}

/** Rows of reads with digests of what stood there, and the groups that they are in: see `groupOf`. */
export interface Rows {
  names: string[]
  digests: string[]
  /** Of each row the number of its group. */
  groups: number[]
  groupNames: string[]
  groupDigests: string[]
}

/** The pages of a site by their files, and what they looked at. */
export interface CachedPages {
  pages: ReadonlyMap<string, CachedPage>
  rows: Rows
}

export const NO_PAGES: CachedPages = {
  pages: new Map(),
  rows: { names: [], digests: [], groups: [], groupNames: [], groupDigests: [] },
}

/** As they are written, and handed from thread to thread: few long values are sooner read than many. */
export interface PackedPages {
  files: string
  props: string
  digests: string
  /** What the pages looked at, one after the other, and where that of each ends. */
  reads: Int32Array
  ends: Int32Array
  rows: { names: string; digests: string; groups: Int32Array; groupNames: string; groupDigests: string }
}

interface List extends PackedPages {
  program: string
}

/** Each site that is built has lists of its own. */
export function lastBuild(root: string, site: string): LastBuild {
  const listIn = (kind: string, ending: string): string =>
    join(root, '.cache', kind, `${digestOfBytes(site)}${ending}`)
  return { site, list: listIn('site', '.json'), pages: listIn('pages', '') }
}

/** The pages that this program made; none when there is no list, or it cannot be read. */
export function readPageCache(last: Pick<LastBuild, 'pages'> | null, program: string): CachedPages {
  const kept = last && deserialized<List>(bytesOf(last.pages))
  return kept?.program === program ? unpackPages(kept) : NO_PAGES
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

export function writePageCache(
  { pages: file }: Pick<LastBuild, 'pages'>,
  program: string,
  kept: CachedPages,
): void {
  writeAtomically(file, serialize({ program, ...packPages(kept) } satisfies List))
}

/** No name of a file or of what a page looked at has a line end. */
const lines = (all: Iterable<string>): string => [...all].join('\n')
const linesOf = (text: string, count: number): string[] => (count === 0 ? [] : text.split('\n'))

export function packPages({ pages, rows }: CachedPages): PackedPages {
  const all = [...pages.values()]
  let end = 0
  const ends = Int32Array.from(all, ({ reads }) => (end += reads.length))
  const reads = new Int32Array(end)
  for (const [at, page] of all.entries()) reads.set(page.reads, (ends[at] as number) - page.reads.length)
  return {
    files: lines(pages.keys()),
    props: lines(all.map(({ props }) => props)),
    digests: lines(all.map(({ digest }) => digest)),
    ...{ reads, ends },
    rows: {
      names: lines(rows.names),
      digests: lines(rows.digests),
      groups: Int32Array.from(rows.groups),
      groupNames: lines(rows.groupNames),
      groupDigests: lines(rows.groupDigests),
    },
  }
}

export function unpackPages({ files, props, digests, reads, ends, rows }: PackedPages): CachedPages {
  const count = ends.length
  const [allProps, allDigests] = [linesOf(props, count), linesOf(digests, count)]
  const pages = linesOf(files, count).map((file, at): [string, CachedPage] => [
    file,
    {
      props: allProps[at] as string,
      digest: allDigests[at] as string,
      reads: reads.subarray(ends[at - 1] ?? 0, ends[at]),
    },
  ])
  const { length } = rows.groups
  return {
    pages: new Map(pages),
    rows: {
      names: linesOf(rows.names, length),
      digests: linesOf(rows.digests, length),
      groups: Array.from(rows.groups),
      groupNames: linesOf(rows.groupNames, length),
      groupDigests: linesOf(rows.groupDigests, length),
    },
  }
}
