import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isPacked, opened } from './packed.ts'
import { writeWhole } from './whole-file.ts'

/** What is known of a file that was written to a site. */
export interface Written {
  /** Bytes. */
  size: number
  /** The first letters of the SHA-256 of its bytes. */
  digest: string
  /** Of a packed file the digest of what is in it. */
  inner?: string
  /** What it was made from, where its maker said so. */
  from?: string
  /** What the disk said of it when it was written: when, which file, how long. Another file has another. */
  stamp: string
}

/** The files of a site by their paths, with forward slashes: `documenten/nota/index.html`. */
export type Manifest = ReadonlyMap<string, Written>

/** The site that stands, and the list of what was written to it. */
export interface Standing {
  site: string
  list: string
}

const DIGEST_LENGTH = 32

export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex').slice(0, DIGEST_LENGTH)

/** Of what is in a packed file; nothing of another file. */
export const innerOf = (bytes: Uint8Array): Pick<Written, 'inner'> =>
  isPacked(bytes) ? { inner: digestOf(opened(bytes)) } : {}

/** Empty when there is no list, or it cannot be read: then every file is written. */
export function readManifest(list: string): Manifest {
  try {
    return new Map(JSON.parse(readFileSync(list, 'utf-8')) as [string, Written][])
  } catch {
    return new Map()
  }
}

export const writeManifest = (list: string, files: Manifest): void =>
  writeWhole(list, JSON.stringify([...files]))
