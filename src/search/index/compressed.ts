import { gzipSync } from 'node:zlib'

/** A text as a file of the search bundle: small on the way, and the same bytes every time. */
export const compressed = (text: string): Buffer => gzipSync(text, { level: 9 })
