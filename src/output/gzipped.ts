import { gunzipSync } from 'node:zlib'

/** The first two bytes of a gzip file. */
const GZIP = [0x1f, 0x8b] as const

export const isGzipped = (bytes: Uint8Array): boolean => bytes[0] === GZIP[0] && bytes[1] === GZIP[1]

/** The unpacked bytes of a gzip file; other bytes unchanged. */
export const gunzipped = (bytes: Uint8Array): Uint8Array => (isGzipped(bytes) ? gunzipSync(bytes) : bytes)
