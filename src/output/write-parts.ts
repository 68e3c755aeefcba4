import { createHash } from 'node:crypto'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'

/** A file in parts, one after another. */
export type Parts = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Writes a new file part by part; says its bytes and their SHA-256. None is left when that fails. */
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
    for await (const part of together(parts)) {
      hash.update(part)
      size += part.length
      for (let at = 0; at < part.length; ) at += writeSync(open, part, at)
    }
  } finally {
    closeSync(open)
  }
  return { size, digest: hash.digest('hex') }
}

/** So many bytes are written at once. */
const ENOUGH = 1 << 18

/** Small parts go to be written together. */
async function* together(parts: Parts): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const part of parts) {
    waiting.push(part)
    length += part.length
    if (length < ENOUGH) continue
    yield waiting.length === 1 ? part : Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  yield Buffer.concat(waiting)
}
