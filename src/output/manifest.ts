import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipped, isGzipped } from './gzipped.ts'
import { writeAtomically } from './write-atomically.ts'

/** What is recorded of a file that was written to a site. */
export interface FileRecord {
  /** Bytes. */
  size: number
  /** The SHA-256 of its bytes, in hexadecimal. */
  digest: string
  /** For a gzip file, the digest of its unpacked bytes. */
  inner?: string
  /** A fingerprint of everything that it was made from, where that was given. */
  from?: string
  /** For a page, the places where a copy of it differs; see `src/render/html/spots.ts`. */
  spots?: string
  /**
   * Its modification time, inode and size when it was written (`stampOf`). A changed file has another stamp.
   */
  stamp: string
}

/** The files of a site by path, with forward slashes: `documenten/nota/index.html`. */
export type Manifest = ReadonlyMap<string, FileRecord>

/** The previous site, and the file with its manifest. */
export interface PreviousSite {
  site: string
  list: string
  /** The manifest, where it was read already. Then `list` is not read. */
  known?: Manifest
}

export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

/** The digest of a gzip file's unpacked bytes; nothing for another file. */
export const innerOf = (bytes: Uint8Array): Pick<FileRecord, 'inner'> =>
  isGzipped(bytes) ? { inner: digestOf(gunzipped(bytes)) } : {}

const WHOLE_DIGEST = 64

/** Returns an empty manifest when there is none, or it cannot be read: then every file is written. */
export function readManifest(list: string): Manifest {
  try {
    const files = JSON.parse(readFileSync(list, 'utf-8')) as [string, FileRecord][]
    // Manifests of an older version have shorter digests.
    return new Map(files[0]?.[1].digest.length === WHOLE_DIGEST ? files : [])
  } catch {
    return new Map()
  }
}

export const writeManifest = (list: string, files: Manifest): void =>
  writeAtomically(list, JSON.stringify([...files]))
