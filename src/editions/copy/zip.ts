import { promisify } from 'node:util'
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib'

/** The first bytes of files that are compressed already: gzip, web font, images, zip. */
const PACKED = ['\x1f\x8b', 'wOF2', '\x89PNG', '\xff\xd8\xff', 'RIFF', 'PK\x03\x04']

/** Whether a file is compressed already, so that it is only stored. */
function isPacked(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 4))
  return PACKED.some((each) => beginning.startsWith(each))
}

/** An entry of a zip; `data` may be compressed (`packed`). */
export interface Entry {
  path: string
  data: Uint8Array
  packed: boolean
  /** Size and checksum of the uncompressed file. */
  size: number
  crc: number
}

/** At its default level zlib takes nearly half as long again, to save three percent. */
export const LEVEL = 4
/** Files shorter than this, in bytes, are stored: compressing them saves next to nothing. */
const SHORT = 400
const deflate = promisify(deflateRaw)

const isStored = (bytes: Uint8Array): boolean => bytes.length < SHORT || isPacked(bytes)

/** Files below this size, in bytes, are compressed faster here than in another thread. */
const FEW = 16_000

/** Compresses a file with zlib; a large one in zlib's thread pool. */
export async function entryOf(path: string, bytes: Uint8Array): Promise<Entry> {
  if (bytes.length < FEW || isStored(bytes)) return entryNow(path, bytes)
  return packedEntry(path, bytes, await deflate(bytes, { level: LEVEL }))
}

/** The same, synchronously. */
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

/** 1 January 1980: the first date a zip can hold. A constant, so that the output is deterministic. */
const DATE = 0x0021
const VERSION = 20
const UTF8 = 0x0800
const DEFLATED = 8

/** An entry that was written, without its data. */
interface Written extends Omit<Entry, 'data'> {
  name: Buffer
  /** The size of its data in the zip. */
  length: number
  /** The offset of its local header. */
  at: number
}

/** A zip with the entries in this order. */
export const zip = (entries: readonly Entry[]): Uint8Array => Buffer.concat([...zipParts(entries)])

/** The same, in chunks. */
export function* zipParts(entries: Iterable<Entry>): Generator<Uint8Array> {
  const written: Written[] = []
  let at = 0
  for (const { data, ...entry } of entries) {
    const one = { ...entry, length: data.length, name: Buffer.from(entry.path), at }
    const head = Buffer.concat([fieldBytes([4, 0x04034b50], ...commonFields(one), [2, 0]), one.name])
    written.push(one)
    yield head
    yield data
    at += head.length + data.length
  }
  yield listOf(written, at)
}

/** The central directory and the end record; `start` is the offset of the directory. */
function listOf(written: readonly Written[], start: number): Uint8Array {
  const lines = written.flatMap((one) => [lineOf(one), one.name])
  const length = lines.reduce((sum, line) => sum + line.length, 0)
  const count: Field = [2, written.length]
  const end = fieldBytes([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, length], [4, start], [2, 0])
  return Buffer.concat([...lines, end])
}

const lineOf = (one: Written): Buffer =>
  fieldBytes(
    [4, 0x02014b50],
    [2, VERSION],
    ...commonFields(one),
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, one.at],
  )

type Field = readonly [bytes: 2 | 4, value: number]

/** The fields that a local header and a directory entry have in common. */
const commonFields = ({ name, crc, size, length, packed }: Written): Field[] => [
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

function fieldBytes(...fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0))
  let at = 0
  for (const [length, value] of fields) at = bytes.writeUIntLE(value, at, length)
  return bytes
}
