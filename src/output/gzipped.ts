import { gunzipSync } from 'node:zlib'

/** How a packed file begins. */
const GZIP = [0x1f, 0x8b] as const

export const isGzipped = (bytes: Uint8Array): boolean => bytes[0] === GZIP[0] && bytes[1] === GZIP[1]

/** The file itself, or what is in it when it is packed. */
export const gunzipped = (bytes: Uint8Array): Uint8Array => (isGzipped(bytes) ? gunzipSync(bytes) : bytes)
