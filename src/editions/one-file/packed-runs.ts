import { promisify } from 'node:util'
import { constants, deflateRaw, deflateRawSync } from 'node:zlib'
import { sha256 } from '../files/sha256.ts'

/** Files that stand together in the one file, packed together. */
export interface PackedRun {
  /** One value for the files, and what is in them. */
  key: string
  /** How many bytes each has when it is unpacked. */
  sizes: number[]
  /** As it stands between other runs: it begins anew, and ends with a whole byte. */
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
/** Runs that are packed at one time. */
const WAITING = 8

/** Of many files, in their order. Those of which every file is as it was are taken over. */
export async function packRuns(sources: RunSources): Promise<PackedRun[]> {
  const runs: Promise<PackedRun>[] = []
  for (const paths of runsOf(sources.paths)) {
    runs.push(packRun(paths, sources))
    await runs.at(-WAITING)
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

async function packRun(
  paths: readonly string[],
  { digestOf, bytesOf, known }: RunSources,
): Promise<PackedRun> {
  const key = sha256(JSON.stringify(paths.map((path) => [path, digestOf(path)])))
  const before = known(key)
  if (before) return before
  const files = await Promise.all(paths.map(bytesOf))
  const packed = await deflate(Buffer.concat(files), GOES_ON)
  return { key, sizes: files.map(({ length }) => length), packed }
}

const deflate = promisify<Uint8Array, typeof GOES_ON, Buffer>(deflateRaw)
const GOES_ON = { finishFlush: constants.Z_SYNC_FLUSH }

/** What stands before the runs, packed as they are, and what ends them. */
export const packedHead = (head: Uint8Array): Uint8Array => deflateRawSync(head, GOES_ON)
export const PACKED_END: Uint8Array = deflateRawSync(Buffer.alloc(0))
