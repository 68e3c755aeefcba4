import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipped, isGzipped } from './gzipped.ts'
import { writeAtomically } from './write-atomically.ts'

/** What is known of a file that was written to a site. */
export interface FileRecord {
  /** Bytes. */
  size: number
  /** The SHA-256 of its bytes, in hexadecimals. */
  digest: string
  /** Of a packed file the digest of what is in it. */
  inner?: string
  /** What it was made from, where its maker said so. */
  from?: string
  /** Of a page: where a copy of it is other, as `src/render/html/spots.ts` has it. */
  spots?: string
  /** What the disk said of it when it was written: when, which file, how long. Another file has another. */
  stamp: string
}

/** The files of a site by their paths, with forward slashes: `documenten/nota/index.html`. */
export type Manifest = ReadonlyMap<string, FileRecord>

/** The site that stands, and the list of what was written to it. */
export interface PreviousSite {
  site: string
  list: string
  /** What of the list is known already: then that is all there is of it. */
  known?: Manifest
}

export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

/** Of what is in a packed file; nothing of another file. */
export const innerOf = (bytes: Uint8Array): Pick<FileRecord, 'inner'> =>
  isGzipped(bytes) ? { inner: digestOf(gunzipped(bytes)) } : {}

const WHOLE_DIGEST = 64

/** Empty when there is no list, or it cannot be read: then every file is written. */
export function readManifest(list: string): Manifest {
  try {
    const files = JSON.parse(readFileSync(list, 'utf-8')) as [string, FileRecord][]
    // A list of before had less of each digest.
    return new Map(files[0]?.[1].digest.length === WHOLE_DIGEST ? files : [])
  } catch {
    return new Map()
  }
}

export const writeManifest = (list: string, files: Manifest): void =>
  writeAtomically(list, JSON.stringify([...files]))
