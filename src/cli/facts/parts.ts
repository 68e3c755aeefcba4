/** Several results as the bytes of one file, each of which is read by itself. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { readIndex, withIndex } from '../../output/indexed-bytes.ts'

export type Parts = Readonly<Record<string, Uint8Array>>

/** In the order in which they stand behind it. */
type Index = [name: string, length: number][]

const PACKING = {
  params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
}

export const compressed = (bytes: Uint8Array): Buffer => zstdCompressSync(bytes, PACKING)

export function joined(parts: Parts): Buffer {
  const all = Object.entries(parts).map(([name, bytes]) => ({ name, bytes: compressed(bytes) }))
  const index: Index = all.map(({ name, bytes }) => [name, bytes.length])
  return withIndex(
    index,
    all.map(({ bytes }) => bytes),
  )
}

/**
 * One of the results; null when it is not among them.
 * @throws when these are other bytes
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
