import { gunzipSync } from 'node:zlib'
import { GZIP } from '../worker/edition.ts'

/** The file itself, or what is in it when it is packed. */
export const opened = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === GZIP[0] && bytes[1] === GZIP[1] ? gunzipSync(bytes) : bytes
