import { createHash } from 'node:crypto'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'

/** The contents of a file, in order. */
export type Parts = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Writes a new file part by part. Returns its size and SHA-256. When writing fails, the file is removed. */
export async function writeParts(file: string, parts: Parts): Promise<{ size: number; digest: string }> {
  try {
    return await writeAll(file, parts)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  }
}

async function writeAll(file: string, parts: Parts): Promise<{ size: number; digest: string }> {
  const hash = createHash('sha256')
  const open = openSync(file, 'w')
  let size = 0
  try {
    for await (const part of buffered(parts)) {
      hash.update(part)
      size += part.length
      for (let at = 0; at < part.length; ) at += writeSync(open, part, at)
    }
  } finally {
    closeSync(open)
  }
  return { size, digest: hash.digest('hex') }
}

/** Parts are collected until they have this many bytes. */
const BUFFER_SIZE = 1 << 18

/** Joins small parts, so that they are written at once. */
async function* buffered(parts: Parts): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const part of parts) {
    waiting.push(part)
    length += part.length
    if (length < BUFFER_SIZE) continue
    yield waiting.length === 1 ? part : Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  yield Buffer.concat(waiting)
}
