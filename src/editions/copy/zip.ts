import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

/** How files begin that are packed already: gzip, a web font, pictures, a zip. */
const PACKED = ['\x1f\x8b', 'wOF2', '\x89PNG', '\xff\xd8\xff', 'RIFF', 'PK\x03\x04']

/** Such files are only stored. */
function isPacked(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 4))
  return PACKED.some((each) => beginning.startsWith(each))
}

/** A file of a zip: as it stands in it, packed or not. */
export interface Entry {
  path: string
  data: Uint8Array
  packed: boolean
  /** Of the file itself: its bytes and their checksum. */
  size: number
  crc: number
}

const LEVEL = 6
/** Packing takes its time for each file, and leaves of a short one about as much. */
const SHORT = 400
const deflate = promisify(deflateRaw)

/** By Node’s own zlib, in threads of its own. */
export async function entryOf(path: string, bytes: Uint8Array): Promise<Entry> {
  if (bytes.length < SHORT || isPacked(bytes)) return storedEntry(path, bytes)
  const data = await deflate(bytes, { level: LEVEL })
  return { path, data, packed: true, size: bytes.length, crc: crc32(bytes) }
}

export const storedEntry = (path: string, bytes: Uint8Array): Entry => ({
  path,
  data: bytes,
  packed: false,
  size: bytes.length,
  crc: crc32(bytes),
})

/**
 * 1 January 1980, midnight: the first moment a zip can hold. The same files give the same bytes on every day.
 */
const DATE = 0x0021
const VERSION = 20
const UTF8 = 0x0800
const DEFLATED = 8

interface Written extends Entry {
  name: Buffer
  at: number
}

/** The files in this order. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const written: Written[] = []
  let at = 0
  const add = (...bytes: Uint8Array[]): void => {
    parts.push(...bytes)
    for (const { length } of bytes) at += length
  }
  for (const entry of entries) {
    const one = { ...entry, name: Buffer.from(entry.path), at }
    written.push(one)
    add(numbers([4, 0x04034b50], ...about(one), [2, 0]), one.name, one.data)
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
const about = ({ name, crc, size, data, packed }: Written): Field[] => [
  [2, VERSION],
  [2, isAscii(name) ? 0 : UTF8],
  [2, packed ? DEFLATED : 0],
  [2, 0],
  [2, DATE],
  [4, crc],
  [4, data.length],
  [4, size],
  [2, name.length],
]

const isAscii = (name: Buffer): boolean => name.every((byte) => byte < 128)

function numbers(...fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0))
  let at = 0
  for (const [length, value] of fields) at = bytes.writeUIntLE(value, at, length)
  return bytes
}
