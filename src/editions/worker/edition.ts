/**
 * A file of the site as the worker knows it: its address below the scope, its size in bytes, and the first
 * letters of its SHA-256; of a packed file that of what is in it.
 */
export type KeptFile = readonly [address: string, size: number, digest: string]

/** One version of the site: the digest of all its files. */
export interface Edition {
  version: string
  files: readonly KeptFile[]
}

/** Letters of a digest in the list: enough to tell two versions of a file apart. */
export const DIGEST_LENGTH = 16

/** How a packed file begins. */
export const GZIP = [0x1f, 0x8b] as const

/** The name under which the worker's script finds its edition. */
export const EDITION_NAME = '__EDITION__'
