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

/**
 * The files of the previous site that could not be linked into the new folder, where all the others were
 * linked.
 */
export interface Prelinked {
  missing: ReadonlySet<string>
}

/**
 * The smallest buffer to compress a file into. Larger files get a buffer of their own size; zlib's default is
 * far larger than most files need.
 */
const LEAST_ROOM = 1024

/** The temporary name of a file that will replace another once it is complete. */
const temporary = (file: string): string => `${file}.new`

/**
 * The folder that a site is written to. All files of a site are written through it: it records the size and
 * digest of each, and reuses those of the previous site.
 * 1. A file with the same bytes as in the previous site is a hard link to that file.
 * 2. A file of the previous site is used only when it is unchanged since it was written.
 * 3. No file is written in place: a hard link to it keeps its bytes.
 */
export class SiteFolder {
  readonly folder: string
  /** The files written so far. */
  readonly files: Map<string, FileRecord>
  readonly #previousSite: PreviousSite | null
  readonly prelinked: Prelinked | null
  readonly #madeFolders = new Set<string>()
  #earlierFiles: Manifest | undefined
  #byOrigin: ReadonlyMap<string | undefined, string[]> | undefined

  /** `files`: those that another thread has written already. */
  constructor(
    folder: string,
    previous: PreviousSite | null,
    files: Manifest = new Map(),
    prelinked: Prelinked | null = null,
  ) {
    this.folder = folder
    this.#previousSite = previous
    this.prelinked = prelinked
    this.files = new Map(files)
  }

  /**
   * Writes a file. `from` is a fingerprint of everything it was made from: `reuse` finds it by that in the
   * next build.
   */
  put(path: string, content: Uint8Array | string, from?: string, spots?: string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const digest = digestOf(bytes)
    const earlier = this.#earlier.get(path)
    if (earlier?.digest === digest && this.#link(path, { ...earlier, from, spots })) return
    this.#write(this.#prepare(path), bytes)
    this.#record(path, bytes, { digest, from, spots })
  }

  /** Writes a file as gzip. Content that the previous site has already is not compressed again. */
  putGzipped(path: string, content: Uint8Array | string, from?: string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const inner = digestOf(bytes)
    const earlier = this.#earlier.get(path)
    if (earlier?.inner === inner && this.#link(path, { ...earlier, from })) return
    const packed = gzipSync(bytes, { level: 9, chunkSize: Math.max(LEAST_ROOM, bytes.length) })
    this.#write(this.#prepare(path), packed)
    this.#record(path, packed, { digest: digestOf(packed), inner, from })
  }

  /** Writes a file part by part: only one part is in memory at a time. */
  async putParts(path: string, parts: Parts, from?: string): Promise<void> {
    const file = this.#prepare(path)
    const written = await writeParts(temporary(file), parts)
    const earlier = this.#earlier.get(path)
    if (earlier?.digest === written.digest && this.#link(path, { ...earlier, from }))
      return rmSync(temporary(file))
    renameSync(temporary(file), file)
    this.files.set(path, { ...written, ...(from !== undefined && { from }), stamp: stampOf(file) ?? '' })
  }

  /** The previous site as far as another thread needs it to write this file. */
  previous(path: string): PreviousSite | null {
    const earlier = this.#earlier.get(path)
    return this.#previousSite && { ...this.#previousSite, known: new Map(earlier && [[path, earlier]]) }
  }

  /** The same for a thread that writes all files, and only those, whose paths begin like this. */
  previousBelow(prefixes: readonly string[]): PreviousSite | null {
    const known = [...this.#earlier].filter(([path]) => prefixes.some((prefix) => path.startsWith(prefix)))
    return this.#previousSite && { ...this.#previousSite, known: new Map(known) }
  }

  /** The file of the previous site at a path, with its digest; null when it is missing or was changed. */
  previousFile(path: string): { file: string; digest: string } | null {
    const earlier = this.#earlier.get(path)
    const file = join(this.#previousSite?.site ?? '', path)
    return earlier && stampOf(file) === earlier.stamp ? { file, digest: earlier.digest } : null
  }

  /**
   * Hard-links files of the previous site into the folder `site`, where they remain after the previous site
   * is removed. Returns that folder as a previous site.
   */
  setAside(paths: readonly string[], site: string): PreviousSite {
    const known = new Map<string, FileRecord>()
    for (const path of paths) {
      const earlier = this.#earlier.get(path)
      mkdirSync(dirname(join(site, path)), { recursive: true })
      const stamp =
        earlier && linkOrCopy(join(this.#previousSite?.site ?? '', path), join(site, path), earlier.stamp)
      if (earlier && stamp) known.set(path, { ...earlier, stamp })
    }
    return { site, list: '', known }
  }

  /**
   * Reuses a file of the previous site with the same `from`. Returns false when there is none, or it was
   * changed.
   */
  reuse(path: string, from: string): boolean {
    const earlier = this.#earlier.get(path)
    return earlier?.from === from && this.#link(path, earlier)
  }

  /** Reuses all files with the same `from`. Returns false when there are none, or one of them was changed. */
  reuseAll(from: string): boolean {
    this.#byOrigin ??= Map.groupBy(this.#earlier.keys(), (path) => this.#earlier.get(path)?.from)
    const paths = this.#byOrigin.get(from) ?? []
    return paths.length > 0 && paths.every((path) => this.reuse(path, from))
  }

  /** Copies the files of a folder; those with the same path and `from` are reused. */
  copy(source: string, from: string): void {
    for (const path of filesBelow(source))
      if (!this.reuse(path, from)) this.put(path, readFileSync(join(source, path)), from)
  }

  /** Records files that another thread has written to this folder. */
  add(files: Manifest): void {
    for (const [path, written] of files) this.files.set(path, written)
  }

  /** Removes files that were linked from the previous site and are not part of this one. */
  removeLeftovers(): void {
    if (this.prelinked === null) return
    for (const path of this.#earlier.keys()) if (!this.files.has(path)) removeBelow(this.folder, path)
  }

  /** The paths of the previous site that are missing or different in this one. */
  replaced(): string[] {
    return [...this.#earlier].flatMap(([path, { stamp }]) =>
      this.files.get(path)?.stamp === stamp ? [] : [path],
    )
  }

  /** Saves the manifest for the next build. Called once this folder has become the site. */
  save(): void {
    if (this.#previousSite) writeManifest(this.#previousSite.list, this.files)
  }

  get #earlier(): Manifest {
    const previous = this.#previousSite
    this.#earlierFiles ??= previous ? (previous.known ?? readManifest(previous.list)) : new Map()
    return this.#earlierFiles
  }

  #link(path: string, record: FileRecord): boolean {
    const site = this.#previousSite?.site ?? ''
    const stamp = this.#isPrelinked(path, record)
      ? record.stamp
      : linkOrCopy(join(site, path), this.#prepare(path), record.stamp)
    if (stamp !== null) this.files.set(path, { ...record, stamp })
    return stamp !== null
  }

  /** Whether the file was linked here in advance, and not replaced since. */
  #isPrelinked(path: string, { stamp }: FileRecord): boolean {
    if (this.prelinked === null || this.prelinked.missing.has(path)) return false
    return (this.files.get(path)?.stamp ?? stamp) === stamp
  }

  #record(path: string, bytes: Uint8Array, known: Omit<FileRecord, 'size' | 'stamp'>): void {
    const stamp = stampOf(join(this.folder, path)) ?? ''
    const inner = known.inner === undefined ? innerOf(bytes) : {}
    this.files.set(path, { size: bytes.length, ...known, ...inner, stamp })
  }

  /**
   * Writes a file. An existing one is replaced as a whole: a hard link to it, or a reader of it, keeps its
   * bytes.
   */
  #write(file: string, bytes: Uint8Array): void {
    try {
      writeFileSync(file, bytes, { flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      writeFileSync(temporary(file), bytes)
      renameSync(temporary(file), file)
    }
  }

  /** The full path of a file, whose folder is made when it is first needed. */
  #prepare(path: string): string {
    const file = join(this.folder, path)
    this.#makeFolder(dirname(file))
    return file
  }

  /**
   * Nearly every page has a folder of its own in a folder that exists. A plain `mkdir` of that one is
   * fastest.
   */
  #makeFolder(folder: string): void {
    if (this.#madeFolders.has(folder)) return
    this.#madeFolders.add(folder)
    if (folder.length <= this.folder.length) return void mkdirSync(folder, { recursive: true })
    this.#makeFolder(dirname(folder))
    try {
      mkdirSync(folder)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
