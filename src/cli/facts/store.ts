import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { writeAtomically } from '../../output/write-atomically.ts'
import { compressed, joined, type Parts, partOf } from './parts.ts'

/**
 * A cache on disk, under digests of what results were made from. It may be deleted at any moment, and several
 * programs may use it at once: files are written atomically, and a file that cannot be read counts as
 * missing.
 */
export interface Store {
  folder: string
  get: (key: string) => Buffer | null
  put: (key: string, bytes: Uint8Array) => void
  /**
   * Reads one of several results in one file. One file for all is cheaper: creating a file costs more than
   * its bytes.
   */
  part: (key: string, name: string) => Buffer | null
  putParts: (key: string, parts: Parts) => void
  /** Whether there is a file for this key. It may turn out to be unreadable. */
  has: (key: string) => boolean
}

const DAY_MS = 86_400_000
/** Results that were not used for so long are removed. */
const KEPT_MS = 30 * DAY_MS

export const openStore = (folder: string): Store => ({
  folder,
  get: (key) => read(fileOf(folder, key), zstdDecompressSync),
  put: (key, bytes) => write(fileOf(folder, key), () => compressed(bytes)),
  part: (key, name) => read(fileOf(folder, key), (bytes) => partOf(bytes, name)),
  putParts: (key, parts) => write(fileOf(folder, key), () => joined(parts)),
  has: (key) => existsSync(fileOf(folder, key)),
})

/** A digest of several values. Different lists of values have different digests. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 40)
}

const fileOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), key.slice(2))

function read(file: string, take: (bytes: Buffer) => Buffer | null): Buffer | null {
  try {
    const bytes = take(readFileSync(file))
    touch(file)
    return bytes
  } catch {
    return null
  }
}

function touch(file: string): void {
  const now = Date.now()
  if (now - statSync(file).mtimeMs > DAY_MS) utimesSync(file, now / 1000, now / 1000)
}

function write(file: string, make: () => Uint8Array): void {
  try {
    writeAtomically(file, make())
  } catch {
    // A failed write is no error: what is not cached is computed again.
  }
}

/** The name of a file whose modification time is that of the last sweep. */
const SWEPT = 'swept'

/** Once a day, removes results that were not used for a month, and leftovers of programs that were killed. */
export function sweep({ folder }: Store): void {
  const mark = join(folder, SWEPT)
  if (Date.now() - timeOf(mark) < DAY_MS) return
  write(mark, () => Buffer.of())
  for (const file of filesIn(folder)) {
    try {
      if (Date.now() - statSync(file).mtimeMs > KEPT_MS) rmSync(file, { force: true })
    } catch {
      // Another program removed it.
    }
  }
}

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}
