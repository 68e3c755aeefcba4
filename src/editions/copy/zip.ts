import { promisify } from 'node:util'
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib'

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

/** At its usual level zlib takes nearly half as long again, for three bytes in a hundred less. */
export const LEVEL = 4
/** Packing takes its time for each file, and leaves of a short one about as much. */
const SHORT = 400
const deflate = promisify(deflateRaw)

const isStored = (bytes: Uint8Array): boolean => bytes.length < SHORT || isPacked(bytes)

/** To hand so few bytes to another thread takes longer than to pack them. */
const FEW = 16_000

/** By Node’s own zlib, what is large in threads of its own. */
export async function entryOf(path: string, bytes: Uint8Array): Promise<Entry> {
  if (bytes.length < FEW || isStored(bytes)) return entryNow(path, bytes)
  return packedEntry(path, bytes, await deflate(bytes, { level: LEVEL }))
}

/** The same, here. */
export const entryNow = (path: string, bytes: Uint8Array): Entry =>
  isStored(bytes)
    ? storedEntry(path, bytes)
    : packedEntry(path, bytes, deflateRawSync(bytes, { level: LEVEL }))

const packedEntry = (path: string, bytes: Uint8Array, data: Uint8Array): Entry => ({
  ...{ path, data, packed: true },
  size: bytes.length,
  crc: crc32(bytes),
})

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

/** What is left of a file when it is written. */
interface Written extends Omit<Entry, 'data'> {
  name: Buffer
  /** Of what stands in the zip. */
  length: number
  at: number
}

/** The files in this order. */
export const zip = (entries: readonly Entry[]): Uint8Array => Buffer.concat([...zipParts(entries)])

/** The same, part by part. */
export function* zipParts(entries: Iterable<Entry>): Generator<Uint8Array> {
  const written: Written[] = []
  let at = 0
  for (const { data, ...entry } of entries) {
    const one = { ...entry, length: data.length, name: Buffer.from(entry.path), at }
    const head = Buffer.concat([numbers([4, 0x04034b50], ...about(one), [2, 0]), one.name])
    written.push(one)
    yield head
    yield data
    at += head.length + data.length
  }
  yield listOf(written, at)
}

/** The list at the end, which begins at this place. */
function listOf(written: readonly Written[], start: number): Uint8Array {
  const lines = written.flatMap((one) => [lineOf(one), one.name])
  const length = lines.reduce((sum, line) => sum + line.length, 0)
  const count: Field = [2, written.length]
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, length], [4, start], [2, 0])
  return Buffer.concat([...lines, end])
}

const lineOf = (one: Written): Buffer =>
  numbers([4, 0x02014b50], [2, VERSION], ...about(one), [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, one.at])

type Field = readonly [bytes: 2 | 4, value: number]

/** What a file says of itself, before it and in the list at the end. */
const about = ({ name, crc, size, length, packed }: Written): Field[] => [
  [2, VERSION],
  [2, isAscii(name) ? 0 : UTF8],
  [2, packed ? DEFLATED : 0],
  [2, 0],
  [2, DATE],
  [4, crc],
  [4, length],
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
