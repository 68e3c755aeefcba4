/** Several results as the bytes of one file, each of which is read by itself. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

export type Parts = Readonly<Record<string, Uint8Array>>

/** In the order in which they stand behind it. */
type Index = [name: string, length: number][]
/** So many bytes say how long the index is. */
const HEAD = 4

const PACKING = {
  params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
}

export const compressed = (bytes: Uint8Array): Buffer => zstdCompressSync(bytes, PACKING)

export function joined(parts: Parts): Buffer {
  const all = Object.entries(parts).map(([name, bytes]) => ({ name, bytes: compressed(bytes) }))
  const index = Buffer.from(
    JSON.stringify(all.map(({ name, bytes }) => [name, bytes.length]) satisfies Index),
  )
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(index.length)
  return Buffer.concat([head, index, ...all.map(({ bytes }) => bytes)])
}

/**
 * One of the results; null when it is not among them.
 * @throws when these are other bytes
 */
export function partOf(bytes: Buffer, name: string): Buffer | null {
  let at = HEAD + bytes.readUInt32LE(0)
  const index = JSON.parse(bytes.toString('utf-8', HEAD, at)) as Index
  for (const [each, length] of index) {
    if (each === name) return zstdDecompressSync(bytes.subarray(at, at + length))
    at += length
  }
  return null
}
