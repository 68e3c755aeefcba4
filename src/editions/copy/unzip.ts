import type { Entry } from './zip.ts'

/** Sizes of the fixed parts of a zip, in bytes: the end record, a directory entry, a local header. */
const LIST_END = 22
const LINE = 46
const HEAD = 30

/** The entries of a zip that was written by `zip.ts`, still compressed. */
export function entriesOf(zip: Buffer): Map<string, Entry> {
  const end = zip.length - LIST_END
  let at = zip.readUInt32LE(end + 16)
  const entries = new Map<string, Entry>()
  while (at < end) {
    const path = zip.toString('utf-8', at + LINE, at + LINE + zip.readUInt16LE(at + 28))
    entries.set(path, entryAt(zip, at, path))
    at += LINE + zip.readUInt16LE(at + 28)
  }
  return entries
}

function entryAt(zip: Buffer, at: number, path: string): Entry {
  const start = zip.readUInt32LE(at + 42) + HEAD + zip.readUInt16LE(at + 28)
  return {
    path,
    data: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
    packed: zip.readUInt16LE(at + 10) !== 0,
    size: zip.readUInt32LE(at + 24),
    crc: zip.readUInt32LE(at + 16),
  }
}
