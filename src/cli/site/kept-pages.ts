import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Standing } from '../../output/manifest.ts'
import { writeWhole } from '../../output/whole-file.ts'
import { digestOfBytes } from './page-digest.ts'

/** What the last build of a site has left: the site that stands, and what is known of it. */
export interface LastBuild extends Standing {
  /** The list that says what its pages were made from. */
  pages: string
}

/** What is known of a page that was made. */
export interface KeptPage {
  /** Digest of what its route gave it. */
  props: string
  /** Digest of that and of all that it looked at. */
  digest: string
  /** What it looked at: see `packReads`. */
  reads: readonly string[]
}

/** The pages of a site by their files, and digests of what they looked at. */
export interface KeptPages {
  pages: Map<string, KeptPage>
  /** By row of reads. */
  rows: Map<string, string>
  /** Of all that could be looked at where a row looks: see `groupOf`. */
  groups: Map<string, string>
}

export const NO_PAGES: KeptPages = { pages: new Map(), rows: new Map(), groups: new Map() }

/**
 * As they are written, and handed from thread to thread: pages look at the same, so a page has the numbers of
 * the rows that say so.
 */
export interface PackedPages {
  groups: [group: string, digest: string][]
  rows: [row: string, digest: string][]
  pages: [file: string, props: string, digest: string, reads: number[]][]
}

interface List extends PackedPages {
  program: string
}

/** Each site that is built has lists of its own. */
export function lastBuild(root: string, site: string): LastBuild {
  const listIn = (kind: string): string => join(root, '.cache', kind, `${digestOfBytes(site)}.json`)
  return { site, list: listIn('site'), pages: listIn('pages') }
}

/** The pages that this program made; none when there is no list, or it cannot be read. */
export function readKept(last: Pick<LastBuild, 'pages'> | null, program: string): KeptPages {
  const kept = last && readList(last.pages)
  if (!kept || kept.program !== program) return NO_PAGES
  return unpackPages(kept)
}

export function unpackPages(packed: PackedPages): KeptPages {
  const rowsOf = (numbers: readonly number[]): string[] =>
    numbers.map((number) => packed.rows[number]?.[0] ?? '')
  return {
    groups: new Map(packed.groups),
    rows: new Map(packed.rows),
    pages: new Map(
      packed.pages.map(([file, props, digest, reads]) => [file, { props, digest, reads: rowsOf(reads) }]),
    ),
  }
}

function readList(file: string): List | null {
  try {
    return JSON.parse(readFileSync(file, 'utf-8')) as List
  } catch {
    return null
  }
}

export function writeKept({ pages: file }: Pick<LastBuild, 'pages'>, program: string, kept: KeptPages): void {
  writeWhole(file, JSON.stringify({ program, ...packPages(kept) } satisfies List))
}

export function packPages({ pages, rows, groups }: KeptPages): PackedPages {
  const numbers = new Map<string, number>()
  const numberOf = (row: string): number => {
    const number = numbers.get(row) ?? numbers.size
    numbers.set(row, number)
    return number
  }
  const packed = [...pages].map(([name, { props, digest, reads }]): PackedPages['pages'][number] => [
    name,
    props,
    digest,
    reads.map(numberOf),
  ])
  return {
    groups: [...groups],
    rows: [...numbers.keys()].map((row) => [row, rows.get(row) ?? '']),
    pages: packed,
  }
}
