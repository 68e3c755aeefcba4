import { crc32, deflateRawSync } from 'node:zlib'
import type { SiteFiles } from '../files/site-files.ts'

/** How files begin that are packed already: gzip, a web font, pictures, a zip. */
const PACKED = ['\x1f\x8b', 'wOF2', '\x89PNG', '\xff\xd8\xff', 'RIFF', 'PK\x03\x04']

/** Such files are only stored. */
function isPacked(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 4))
  return PACKED.some((each) => beginning.startsWith(each))
}

export const toZip = (files: SiteFiles): Uint8Array =>
  zip([...files].map(([path, bytes]) => ({ path, bytes, packed: !isPacked(bytes) })))

/** A file of a zip, and whether it is packed in it. */
export interface Entry {
  path: string
  bytes: Uint8Array
  packed: boolean
}

/**
 * 1 January 1980, midnight: the first moment a zip can hold. The same files give the same bytes on every day.
 */
const DATE = 0x0021
const VERSION = 20
const UTF8 = 0x0800
const DEFLATED = 8

interface Written extends Entry {
  name: Buffer
  data: Uint8Array
  at: number
}

/** The files in this order; by Node’s own zlib, which is several times as fast as packing in JavaScript. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const written: Written[] = []
  let at = 0
  const add = (...bytes: Uint8Array[]): void => {
    parts.push(...bytes)
    for (const { length } of bytes) at += length
  }
  for (const entry of entries) {
    const data = entry.packed ? deflateRawSync(entry.bytes, { level: 9 }) : entry.bytes
    const one = { ...entry, name: Buffer.from(entry.path), data, at }
    written.push(one)
    add(numbers([4, 0x04034b50], ...about(one), [2, 0]), one.name, data)
  }
  const start = at
  for (const one of written)
    add(
      numbers(
        [4, 0x02014b50],
        [2, VERSION],
        ...about(one),
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, one.at],
      ),
      one.name,
    )
  const count: Field = [2, written.length]
  add(numbers([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, at - start], [4, start], [2, 0]))
  return Buffer.concat(parts)
}

type Field = readonly [bytes: 2 | 4, value: number]

/** What a file says of itself, before it and in the list at the end. */
const about = ({ name, bytes, data, packed }: Written): Field[] => [
  [2, VERSION],
  [2, isAscii(name) ? 0 : UTF8],
  [2, packed ? DEFLATED : 0],
  [2, 0],
  [2, DATE],
  [4, crc32(bytes)],
  [4, data.length],
  [4, bytes.length],
  [2, name.length],
]

const isAscii = (name: Buffer): boolean => name.every((byte) => byte < 128)

function numbers(...fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0))
  let at = 0
  for (const [length, value] of fields) at = bytes.writeUIntLE(value, at, length)
  return bytes
}
