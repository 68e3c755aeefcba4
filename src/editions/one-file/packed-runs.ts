import { promisify } from 'node:util'
import { constants, deflateRaw, deflateRawSync, type ZlibOptions } from 'node:zlib'
import { LEVEL } from '../copy/zip.ts'
import { sha256 } from '../files/sha256.ts'

/** Consecutive files of the one file, compressed together. */
export interface PackedRun {
  /** Digest of the files, of those just before them, and of the content of both. */
  key: string
  /** The size of each file in bytes, uncompressed. */
  sizes: number[]
  /** Compressed as a continuation of the run before; ends on a byte boundary. */
  packed: Uint8Array
}

export interface RunSources {
  paths: readonly string[]
  /** Digest of the content of a file. */
  digestOf: (path: string) => string
  bytesOf: (path: string) => Promise<Uint8Array>
  /** A run that is compressed already. */
  known: (key: string) => PackedRun | undefined
}

/** The average number of files in a run. */
const LENGTH = 32
const DIGITS = 4
/** How many files before a run serve as its compression dictionary, and how many bytes of them at most. */
const TAIL = 3
const WINDOW = 1 << 15
/** How many runs are compressed at a time. */
const WAITING = 8

/** Compresses files in runs, in their order. Reuses runs in which no file changed. */
export async function packRuns(sources: RunSources): Promise<PackedRun[]> {
  const runs: Promise<PackedRun>[] = []
  let tail: string[] = []
  for (const paths of runsOf(sources.paths)) {
    runs.push(packRun(paths, tail, sources))
    await runs.at(-WAITING)
    tail = paths.slice(-TAIL)
  }
  return await Promise.all(runs)
}

/**
 * Divides files into runs. The name of a file alone decides whether a run ends there, so edits stay local.
 */
export function runsOf(paths: readonly string[]): string[][] {
  const runs: string[][] = [[]]
  for (const path of paths) {
    runs.at(-1)?.push(path)
    if (Number.parseInt(sha256(path).slice(0, DIGITS), 16) % LENGTH === 0) runs.push([])
  }
  return runs.filter(({ length }) => length > 0)
}

/** Compresses one run, with the files before it as its dictionary. */
async function packRun(
  paths: readonly string[],
  tail: readonly string[],
  { digestOf, bytesOf, known }: RunSources,
): Promise<PackedRun> {
  const withDigests = (files: readonly string[]) => files.map((path) => [path, digestOf(path)])
  const key = sha256(JSON.stringify([withDigests(tail), withDigests(paths)]))
  const before = known(key)
  if (before) return before
  const files = await Promise.all(paths.map(bytesOf))
  const dictionary = Buffer.concat(await Promise.all(tail.map(bytesOf))).subarray(-WINDOW)
  const options = { ...CONTINUED, ...(dictionary.length > 0 && { dictionary }) }
  const packed = await deflate(Buffer.concat(files), options)
  return { key, sizes: files.map(({ length }) => length), packed }
}

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw)
const CONTINUED = { finishFlush: constants.Z_SYNC_FLUSH, level: LEVEL }

/** Compresses what precedes the runs; `PACKED_END` is what ends the stream. */
export const packedHead = (head: Uint8Array): Uint8Array => deflateRawSync(head, CONTINUED)
export const PACKED_END: Uint8Array = deflateRawSync(Buffer.alloc(0))
