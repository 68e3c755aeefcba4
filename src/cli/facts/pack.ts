/**
 * Many small results in one file, read and written as a whole: to open thousands of small files takes longer
 * than to read them. Several programs may each write a pack in one folder; the next program reads them all.
 */
import { hash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { readIndex, withIndex } from '../../output/indexed-bytes.ts'
import { writeAtomically } from '../../output/write-atomically.ts'
import { compressed } from './parts.ts'
import { unpooled } from './unpooled.ts'

export interface Pack {
  get: (key: string) => Uint8Array | null
  put: (key: string, bytes: Uint8Array) => void
  /** Writes the pack when it changed. Returns whether everything in it is on disk. */
  save: () => boolean
  /** Saves the pack and releases the memory; it is read again when needed. */
  close: () => void
}

interface Entry {
  bytes: Uint8Array
  /** The day on which it was last used, counted from 1970. */
  day: number
}

const DAY_MS = 86_400_000
/** Entries that were not used for so long are dropped. */
const KEPT_DAYS = 7

const today = (): number => Math.floor(Date.now() / DAY_MS)

/** A pack in memory only. */
export function emptyPack(): Pack {
  const entries = new Map<string, Uint8Array>()
  return {
    get: (key) => entries.get(key) ?? null,
    put: (key, bytes) => void entries.set(key, bytes),
    save: () => false,
    close: () => {},
  }
}

/** The packs of a folder as one. They are read at the first use. */
export const openPack = (folder: string): Pack => new PackInFolder(folder)

class PackInFolder implements Pack {
  readonly #folder: string
  #entries: Map<string, Entry> | undefined
  /** The files from which the entries were read. */
  #files: string[] = []
  #changed = false

  constructor(folder: string) {
    this.#folder = folder
  }

  get(key: string): Uint8Array | null {
    const entry = this.#all().get(key)
    if (entry === undefined) return null
    this.#changed ||= entry.day < today()
    entry.day = today()
    return entry.bytes
  }

  put(key: string, bytes: Uint8Array): void {
    this.#all().set(key, { bytes: unpooled(bytes), day: today() })
    this.#changed = true
  }

  save(): boolean {
    if (!this.#changed) return true
    const recent = [...this.#all()].filter(([, { day }]) => day > today() - KEPT_DAYS)
    const bytes = compressed(packed(recent))
    const file = join(this.#folder, `${hash('sha256', bytes).slice(0, 16)}.pack`)
    if (!tryWrite(file, bytes)) return false
    for (const other of this.#files) if (other !== file) rmSync(other, { force: true })
    this.#files = [file]
    this.#changed = false
    return true
  }

  close(): void {
    if (this.save()) this.#entries = undefined
  }

  #all(): Map<string, Entry> {
    this.#entries ??= this.#read()
    return this.#entries
  }

  #read(): Map<string, Entry> {
    this.#files = packsIn(this.#folder)
    return new Map(this.#files.flatMap(entriesOf))
  }
}

/** Returns whether the file was written. A failure is no error: what is not cached is computed again. */
function tryWrite(file: string, bytes: Uint8Array): boolean {
  try {
    writeAtomically(file, bytes)
    return true
  } catch {
    return false
  }
}

function packsIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.pack'))
    return names.sort().map((name) => join(folder, name))
  } catch {
    return []
  }
}

type Index = [key: string, day: number, length: number][]

function packed(entries: readonly [string, Entry][]): Uint8Array {
  const index: Index = entries.map(([key, { bytes, day }]) => [key, day, bytes.length])
  return withIndex(
    index,
    entries.map(([, { bytes }]) => bytes),
  )
}

/** The entries of a pack; none when it cannot be read. */
function entriesOf(file: string): [string, Entry][] {
  try {
    const bytes = zstdDecompressSync(readFileSync(file))
    const { index, at: start } = readIndex<Index>(bytes)
    let at = start
    return index.map(([key, day, length]): [string, Entry] => {
      at += length
      return [key, { bytes: bytes.subarray(at - length, at), day }]
    })
  } catch {
    return []
  }
}
