import { strToU8, zipSync } from 'fflate'
import type { SourceFile } from '../../../src/sources/adapter.ts'

const DAY = new Date('2031-01-01T00:00:00Z')

/** An office file of these parts. */
export function zipped(name: string, parts: Readonly<Record<string, string>>): SourceFile {
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([path, text]): [string, [Uint8Array, { level: 0 | 6; mtime: Date }]] => [
      path,
      [strToU8(text), { level: path === 'mimetype' ? 0 : 6, mtime: DAY }],
    ]),
  )
  return { name, bytes: zipSync(bytes) }
}
