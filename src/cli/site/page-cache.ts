import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import type { PreviousSite } from '../../output/manifest.ts'
import { deserialized } from '../../output/result-cache.ts'
import { writeAtomically } from '../../output/write-atomically.ts'
import { digestOfBytes } from './page-digest.ts'

/** The previous site, with what was recorded of its pages. */
export interface LastBuild extends PreviousSite {
  /** The file with the page cache: what its pages were made from. */
  pages: string
}

/** What is recorded of a page. */
export interface CachedPage {
  /** The digest of the props that its route gave it. */
  props: string
  /** The digest of its props and of everything that it read. */
  digest: string
  /** What it read, as numbers of rows: see `packReads`. */
  reads: Int32Array
}

/** Rows of reads with the digests of their values, and the groups that they are in: see `groupOf`. */
export interface Rows {
  names: string[]
  digests: string[]
  /** For each row, the number of its group. */
  groups: number[]
  groupNames: string[]
  groupDigests: string[]
}

/** The pages of a site by file, and the rows that they read. */
export interface CachedPages {
  pages: ReadonlyMap<string, CachedPage>
  rows: Rows
}

export const NO_PAGES: CachedPages = {
  pages: new Map(),
  rows: { names: [], digests: [], groups: [], groupNames: [], groupDigests: [] },
}

/**
 * The pages as they are stored and sent between threads: a few long values are read faster than many short
 * ones.
 */
export interface PackedPages {
  files: string
  props: string
  digests: string
  /** The reads of all pages, one page after another, and the offset at which those of each page end. */
  reads: Int32Array
  ends: Int32Array
  rows: { names: string; digests: string; groups: Int32Array; groupNames: string; groupDigests: string }
}

interface StoredPages extends PackedPages {
  program: string
}

/** Every output folder has records of its own. */
export function lastBuild(root: string, site: string): LastBuild {
  const fileIn = (kind: string, ending: string): string =>
    join(root, '.cache', kind, `${digestOfBytes(site)}${ending}`)
  return { site, list: fileIn('site', '.json'), pages: fileIn('pages', '') }
}

/** Returns the pages that this program made; none when there is no cache, or it cannot be read. */
export function readPageCache(last: Pick<LastBuild, 'pages'> | null, program: string): CachedPages {
  const stored = last && deserialized<StoredPages>(bytesOf(last.pages))
  return stored?.program === program ? unpackPages(stored) : NO_PAGES
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
  pages: CachedPages,
): void {
  writeAtomically(file, serialize({ program, ...packPages(pages) } satisfies StoredPages))
}

/** Names of files and of reads have no line ends, so they can be joined as lines. */
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
