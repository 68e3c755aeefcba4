import { promisify } from 'node:util'
import { constants, deflateRaw, deflateRawSync, type ZlibOptions } from 'node:zlib'
import { LEVEL } from '../copy/zip.ts'
import { sha256 } from '../files/sha256.ts'

/** Files that stand together in the one file, packed together. */
export interface PackedRun {
  /** One value for the files, for those before them, and for what is in them. */
  key: string
  /** How many bytes each has when it is unpacked. */
  sizes: number[]
  /** As it stands behind the run before it; it ends with a whole byte. */
  packed: Uint8Array
}

export interface RunSources {
  paths: readonly string[]
  /** One value for what is in a file. */
  digestOf: (path: string) => string
  bytesOf: (path: string) => Promise<Uint8Array>
  /** A run that is packed already. */
  known: (key: string) => PackedRun | undefined
}

/** After one file in so many a run ends. */
const LENGTH = 32
const DIGITS = 4
/** So many files before a run say what need not be said again in it, and so many bytes of them. */
const TAIL = 3
const WINDOW = 1 << 15
/** Runs that are packed at one time. */
const WAITING = 8

/** Of many files, in their order. Those of which every file is as it was are taken over. */
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

/** The name of a file alone says whether a run ends with it: so a file more or less changes one run. */
export function runsOf(paths: readonly string[]): string[][] {
  const runs: string[][] = [[]]
  for (const path of paths) {
    runs.at(-1)?.push(path)
    if (Number.parseInt(sha256(path).slice(0, DIGITS), 16) % LENGTH === 0) runs.push([])
  }
  return runs.filter(({ length }) => length > 0)
}

/** What stands before a run it need not say again. */
async function packRun(
  paths: readonly string[],
  tail: readonly string[],
  { digestOf, bytesOf, known }: RunSources,
): Promise<PackedRun> {
  const told = (files: readonly string[]) => files.map((path) => [path, digestOf(path)])
  const key = sha256(JSON.stringify([told(tail), told(paths)]))
  const before = known(key)
  if (before) return before
  const files = await Promise.all(paths.map(bytesOf))
  const dictionary = Buffer.concat(await Promise.all(tail.map(bytesOf))).subarray(-WINDOW)
  const options = { ...GOES_ON, ...(dictionary.length > 0 && { dictionary }) }
  const packed = await deflate(Buffer.concat(files), options)
  return { key, sizes: files.map(({ length }) => length), packed }
}

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw)
const GOES_ON = { finishFlush: constants.Z_SYNC_FLUSH, level: LEVEL }

/** What stands before the runs, packed as they are, and what ends them. */
export const packedHead = (head: Uint8Array): Uint8Array => deflateRawSync(head, GOES_ON)
export const PACKED_END: Uint8Array = deflateRawSync(Buffer.alloc(0))
