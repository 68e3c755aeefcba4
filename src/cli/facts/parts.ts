/** Several results in one file, each of which can be read by itself. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { readIndex, withIndex } from '../../output/indexed-bytes.ts'

export type Parts = Readonly<Record<string, Uint8Array>>

/** In the order of the parts that follow it. */
type Index = [name: string, length: number][]

const COMPRESSION = {
  params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
}

export const compressed = (bytes: Uint8Array): Buffer => zstdCompressSync(bytes, COMPRESSION)

export function joined(parts: Parts): Buffer {
  const all = Object.entries(parts).map(([name, bytes]) => ({ name, bytes: compressed(bytes) }))
  const index: Index = all.map(({ name, bytes }) => [name, bytes.length])
  return withIndex(
    index,
    all.map(({ bytes }) => bytes),
  )
}

/**
 * Returns one of the results; null when there is none with this name.
 * @throws when the bytes are not in this format
 */
export function partOf(bytes: Buffer, name: string): Buffer | null {
  const { index, at: start } = readIndex<Index>(bytes)
  let at = start
  for (const [each, length] of index) {
    if (each === name) return zstdDecompressSync(bytes.subarray(at, at + length))
    at += length
  }
  return null
}
