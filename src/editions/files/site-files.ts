import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteFolder } from '../../output/site-folder.ts'
import { LISTS_FOLDER } from '../worker/edition.ts'
import { EDITIONS_FOLDER } from './folder-names.ts'

/** The files of a site, sorted by path. The path is below its root: `documenten/nota/index.html`. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

export const WORKER_FILE = 'sw.js'

/** Files beside the site that no download includes. */
const LEFT_OUT = new RegExp(`^(?:\\.|${EDITIONS_FOLDER}/|${LISTS_FOLDER}/|${WORKER_FILE}$)`)

export const isOfSite = (path: string): boolean => !LEFT_OUT.test(path)

/** The files of a written site. */
export const siteIn = ({ folder, files }: SiteFolder): SiteFiles => filesIn(folder, [...files.keys()])

/** The files of a folder that belong to the site, and generated ones that are only in memory (`made`). */
export const filesIn = (
  folder: string,
  files: readonly string[],
  made: ReadonlyMap<string, Uint8Array> = new Map(),
): SiteFiles =>
  new FilesOnDisk(folder, [...new Set([...files.filter(isOfSite), ...made.keys()])].sort(), made)

/** Reads files on demand: a large site does not fit in memory. */
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

/** `documenten/nota/index.html` → `documenten/nota/`; other paths stay as they are. */
export const addressOf = (path: string): string => path.replace(/(?:^|(?<=\/))index\.html$/, '')
