import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesBelow } from './files-below.ts'
import { linkOrCopy, stampOf } from './link-or-copy.ts'
import { removeBelow } from './link-previous.ts'
import {
  digestOf,
  type FileRecord,
  innerOf,
  type Manifest,
  type PreviousSite,
  readManifest,
  writeManifest,
} from './manifest.ts'
import { type Parts, writeParts } from './write-parts.ts'

/** Which files of the site that stands are not in the new folder already, where all were laid out there. */
export interface Prelinked {
  missing: ReadonlySet<string>
}

/** A file is packed into room of its own size: most are far smaller than what would be set apart for each. */
const LEAST_ROOM = 1024

/** Where a file is written that takes the place of another when it is whole. */
const beside = (file: string): string => `${file}.new`

/**
 * The folder that a site is written to, the one way to do so: it knows of each file its size and digest, and
 * takes over what stands already. After this
 * 1. a file that would have the same bytes as the one that stands is that file, under a second name;
 * 2. a file of the site that stands is used only when it is as it was written;
 * 3. no file is written into: who has it under another name keeps it as it was.
 */
export class SiteFolder {
  readonly folder: string
  /** What was put here up to now. */
  readonly files: Map<string, FileRecord>
  readonly #previous: PreviousSite | null
  readonly prelinked: Prelinked | null
  readonly #folders = new Set<string>()
  #known: Manifest | undefined
  #byOrigin: ReadonlyMap<string | undefined, string[]> | undefined

  /** `files`: what another thread has put here already. */
  constructor(
    folder: string,
    previousFor: PreviousSite | null,
    files: Manifest = new Map(),
    prelinked: Prelinked | null = null,
  ) {
    this.folder = folder
    this.#previous = previousFor
    this.prelinked = prelinked
    this.files = new Map(files)
  }

  /** Writes a file. `from` names all that it was made from: with that it can be taken over unseen. */
  put(path: string, content: Uint8Array | string, from?: string, spots?: string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const digest = digestOf(bytes)
    const earlier = this.#earlier.get(path)
    if (earlier?.digest === digest && this.#carry(path, { ...earlier, from, spots })) return
    this.#write(this.#ready(path), bytes)
    this.#record(path, bytes, { digest, from, spots })
  }

  /** Writes a file packed. What a file of the site that stands holds already is not packed again. */
  putGzipped(path: string, content: Uint8Array | string, from?: string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const inner = digestOf(bytes)
    const earlier = this.#earlier.get(path)
    if (earlier?.inner === inner && this.#carry(path, { ...earlier, from })) return
    const packed = gzipSync(bytes, { level: 9, chunkSize: Math.max(LEAST_ROOM, bytes.length) })
    this.#write(this.#ready(path), packed)
    this.#record(path, packed, { digest: digestOf(packed), inner, from })
  }

  /** Writes a file of which no more is in memory than the part that is being written. */
  async putParts(path: string, parts: Parts, from?: string): Promise<void> {
    const file = this.#ready(path)
    const written = await writeParts(beside(file), parts)
    const earlier = this.#earlier.get(path)
    if (earlier?.digest === written.digest && this.#carry(path, { ...earlier, from }))
      return rmSync(beside(file))
    renameSync(beside(file), file)
    this.files.set(path, { ...written, ...(from !== undefined && { from }), stamp: stampOf(file) ?? '' })
  }

  /** What another thread has to know of the site that stands, to put this file here. */
  previous(path: string): PreviousSite | null {
    const earlier = this.#earlier.get(path)
    return this.#previous && { ...this.#previous, known: new Map(earlier && [[path, earlier]]) }
  }

  /** The same for a thread that puts all files here whose paths begin like this, and no other. */
  previousBelow(beginnings: readonly string[]): PreviousSite | null {
    const known = [...this.#earlier].filter(([path]) => beginnings.some((each) => path.startsWith(each)))
    return this.#previous && { ...this.#previous, known: new Map(known) }
  }

  /** The file that stands at a path, as it was written, and its digest; null when there is none. */
  previousFile(path: string): { file: string; digest: string } | null {
    const earlier = this.#earlier.get(path)
    const file = join(this.#previous?.site ?? '', path)
    return earlier && stampOf(file) === earlier.stamp ? { file, digest: earlier.digest } : null
  }

  /** Gives files of the site that stands a second name elsewhere: there they are when that site is gone. */
  setAside(paths: readonly string[], site: string): PreviousSite {
    const known = new Map<string, FileRecord>()
    for (const path of paths) {
      const earlier = this.#earlier.get(path)
      mkdirSync(dirname(join(site, path)), { recursive: true })
      const stamp =
        earlier && linkOrCopy(join(this.#previous?.site ?? '', path), join(site, path), earlier.stamp)
      if (earlier && stamp) known.set(path, { ...earlier, stamp })
    }
    return { site, list: '', known }
  }

  /** Takes over a file that was made from the same; false when there is none that is as it was written. */
  reuse(path: string, from: string): boolean {
    const earlier = this.#earlier.get(path)
    return earlier?.from === from && this.#carry(path, earlier)
  }

  /** Takes over all files that were made from the same; false when there are none, or one was changed. */
  reuseAll(from: string): boolean {
    this.#byOrigin ??= Map.groupBy(this.#earlier.keys(), (path) => this.#earlier.get(path)?.from)
    const paths = this.#byOrigin.get(from) ?? []
    return paths.length > 0 && paths.every((path) => this.reuse(path, from))
  }

  /** Copies the files of a folder; what has the same name and origin is taken over. */
  copy(source: string, from: string): void {
    for (const path of filesBelow(source))
      if (!this.reuse(path, from)) this.put(path, readFileSync(join(source, path)), from)
  }

  /** What another thread has put here. */
  add(files: Manifest): void {
    for (const [path, written] of files) this.files.set(path, written)
  }

  /** Takes away what was laid out here and is not in this site. */
  removeLeftovers(): void {
    if (this.prelinked === null) return
    for (const path of this.#earlier.keys()) if (!this.files.has(path)) removeBelow(this.folder, path)
  }

  /** The files of the site that stands which are not in this one, or are others in it. */
  replaced(): string[] {
    return [...this.#earlier].flatMap(([path, { stamp }]) =>
      this.files.get(path)?.stamp === stamp ? [] : [path],
    )
  }

  /** For the next build; once the folder is the site that stands. */
  save(): void {
    if (this.#previous) writeManifest(this.#previous.list, this.files)
  }

  get #earlier(): Manifest {
    this.#known ??= this.#previous ? (this.#previous.known ?? readManifest(this.#previous.list)) : new Map()
    return this.#known
  }

  #carry(path: string, written: FileRecord): boolean {
    const site = this.#previous?.site ?? ''
    const stamp = this.#isLaid(path, written)
      ? written.stamp
      : linkOrCopy(join(site, path), this.#ready(path), written.stamp)
    if (stamp !== null) this.files.set(path, { ...written, stamp })
    return stamp !== null
  }

  /** Whether it was laid out here, and nothing else was put there since. */
  #isLaid(path: string, { stamp }: FileRecord): boolean {
    if (this.prelinked === null || this.prelinked.missing.has(path)) return false
    return (this.files.get(path)?.stamp ?? stamp) === stamp
  }

  #record(path: string, bytes: Uint8Array, known: Omit<FileRecord, 'size' | 'stamp'>): void {
    const stamp = stampOf(join(this.folder, path)) ?? ''
    const inner = known.inner === undefined ? innerOf(bytes) : {}
    this.files.set(path, { size: bytes.length, ...known, ...inner, stamp })
  }

  /** A new file, or a whole one in the place of another: whoever is reading that one goes on reading it. */
  #write(file: string, bytes: Uint8Array): void {
    try {
      writeFileSync(file, bytes, { flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      writeFileSync(beside(file), bytes)
      renameSync(beside(file), file)
    }
  }

  /** Where a file goes; its folder is made when the first one comes. */
  #ready(path: string): string {
    const file = join(this.folder, path)
    this.#makeFolder(dirname(file))
    return file
  }

  /** Nearly every file has a folder of its own, in one that is there: just that is asked for first. */
  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return
    this.#folders.add(folder)
    if (folder.length <= this.folder.length) return void mkdirSync(folder, { recursive: true })
    this.#makeFolder(dirname(folder))
    try {
      mkdirSync(folder)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
