import { gzipSync } from 'node:zlib'

export const zip = (text: string): Buffer => gzipSync(text, { level: 9 })
