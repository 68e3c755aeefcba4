import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFolder } from '../../output/site-folder.ts'
import { LISTS_FOLDER } from '../worker/edition.ts'
import { EDITIONS_FOLDER } from './folder-names.ts'

/**
 * The files of a site: path below its root, with forward slashes (`documenten/nota/index.html`), to
 * bytes; in the order of their paths.
 */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

export const WORKER_FILE = 'sw.js'

/** Written by the build beside the site, or by us: not a part of what is taken along. */
const LEFT_OUT = new RegExp(`^(?:\\.|${EDITIONS_FOLDER}/|${LISTS_FOLDER}/|${WORKER_FILE}$)`)

export const isOfSite = (path: string): boolean => !LEFT_OUT.test(path)

/** The files of a site that was written. */
export const siteIn = ({ folder, files }: SiteFolder): SiteFiles => filesIn(folder, [...files.keys()])

/** Of these files of a folder those of the site itself, and others that are there in memory only. */
export const filesIn = (
  folder: string,
  files: readonly string[],
  made: ReadonlyMap<string, Uint8Array> = new Map(),
): SiteFiles =>
  new FilesOnDisk(folder, [...new Set([...files.filter(isOfSite), ...made.keys()])].sort(), made)

/** Files that are read when they are asked for: a large site is larger than the memory there is. */
class FilesOnDisk implements SiteFiles {
  private readonly folder: string
  private readonly paths: ReadonlySet<string>
  private readonly made: ReadonlyMap<string, Uint8Array>

  constructor(folder: string, paths: readonly string[], made: ReadonlyMap<string, Uint8Array>) {
    this.folder = folder
    this.paths = new Set(paths)
    this.made = made
  }

  get size(): number {
    return this.paths.size
  }

  has(path: string): boolean {
    return this.paths.has(path)
  }

  get(path: string): Uint8Array | undefined {
    if (!this.has(path)) return undefined
    return this.made.get(path) ?? readFileSync(join(this.folder, path))
  }

  keys(): SetIterator<string> {
    return this.paths.keys()
  }

  *entries(): MapIterator<[string, Uint8Array]> {
    for (const path of this.paths) yield [path, this.get(path) as Uint8Array]
  }

  *values(): MapIterator<Uint8Array> {
    for (const [, bytes] of this.entries()) yield bytes
  }

  [Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    return this.entries()
  }

  forEach(act: (bytes: Uint8Array, path: string, files: SiteFiles) => void): void {
    for (const [path, bytes] of this) act(bytes, path, this)
  }
}

export const sorted = (files: Iterable<readonly [string, Uint8Array]>): SiteFiles =>
  new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
export const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export const isPage = (path: string): boolean => path.endsWith('.html')

/** `documenten/nota/index.html` → `documenten/nota/`; other files keep their name. */
export const addressOf = (path: string): string => path.replace(/(?:^|(?<=\/))index\.html$/, '')
