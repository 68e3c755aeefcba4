import { LruCache } from '../../../text/lru-cache.ts'
import { isPage, type SiteFiles, toBytes } from '../../files/site-files.ts'
import { copyFile } from '../copy-file.ts'
import type { CopyPlace } from '../copy-place.ts'
import { copyPage, type PageChanges } from '../pages/copy-page.ts'
import { edited, type Spotted } from '../pages/spotted.ts'
import { ClassicScripts, isModuleFile } from './classic-scripts.ts'
import { MOVED_FILE, type Moved, TWIN_ENDING } from './disk.ts'
import { isAskedByName, movedScript, twin } from './twins.ts'

/** A file of a copy. A twin is a script beside a file, for pages on disk only. */
export interface CopiedFile {
  path: string
  /** Null when it is the same as in the previous copy. */
  bytes: Uint8Array | null
  isTwin: boolean
  /** The file of the site that it was made from, if any. */
  source?: string
  asks?: Asks
  /** When it was made anew: the files for which it mattered whether they are in the copy. */
  looked?: ReadonlySet<string>
}

/** What a page needs: the addresses of its modules, and the files that its scripts fetch. */
export type Asks = Pick<PageChanges, 'modules' | 'asked'>

/** Returns what a file needs when its previous copy can be reused; null when it has to be made. */
export type Before = (source: string, path: string) => Asks | null

/** What a copy is made from. */
export interface CopySources {
  site: SiteFiles
  place: Omit<CopyPlace, 'moved'>
  /** Path on the site → path in the copy. */
  paths: ReadonlyMap<string, string>
  /** A page and its spots. */
  pageAt: (path: string) => Spotted
}

/**
 * Copies the site, file by file, for any server in any folder, and for reading from disk. Guaranteed:
 * 1. every path can be unpacked on every system;
 * 2. every link to a page or file of the copy is relative, and names the file: `../../acties/index.html#p1`;
 * 3. every page has one classic script instead of modules, which browsers refuse from disk;
 * 4. every file that a script fetches has a twin, a script that provides it (`previews.json.js`);
 * 5. links that scripts make, with addresses of the site, lead to files of the copy.
 */
export async function* diskCopy(
  sources: CopySources,
  before: Before = () => null,
): AsyncGenerator<CopiedFile> {
  const copy = new DiskCopy(sources)
  for (const source of sources.site.keys()) {
    if (isModuleFile(source)) continue
    yield copy.file(source, before)
    for (const asked of copy.takeAsked()) yield copy.twin(asked, before)
  }
  yield* copy.added()
}

/**
 * How many copied files stay in memory: a file that page scripts fetch is beside the page, and needed again.
 */
const IN_MEMORY = 32

class DiskCopy {
  /** The files that scripts fetch, and those of them that still need a twin. */
  readonly #asked = new Set<string>()
  #waiting: string[] = []
  readonly #recent = new LruCache<string, Promise<Copied>>(IN_MEMORY)
  readonly #sources: CopySources
  readonly #place: CopyPlace
  readonly #scripts: ClassicScripts
  readonly #moved: Moved

  constructor(sources: CopySources) {
    const { site, place, paths } = sources
    this.#sources = sources
    this.#place = { ...place, moved: (path) => paths.get(path) ?? path }
    this.#scripts = new ClassicScripts(site, place)
    this.#moved = Object.fromEntries([...paths].filter(([path, here]) => isPage(path) && path !== here))
  }

  moved(path: string): string {
    return this.#place.moved(path)
  }

  async file(source: string, before: Before): Promise<CopiedFile> {
    const path = this.moved(source)
    if (isAskedByName(source)) this.#ask(source)
    const known = before(source, path)
    if (known === null) return { path, isTwin: false, source, ...(await this.#copied(source)) }
    await this.#include(known)
    return { path, bytes: null, isTwin: false, source, asks: known }
  }

  /** The files that were requested since the last call. */
  takeAsked(): string[] {
    const asked = this.#waiting
    this.#waiting = []
    return asked
  }

  async twin(source: string, before: Before): Promise<CopiedFile> {
    const path = this.moved(source) + TWIN_ENDING
    if (before(source, path) !== null) return { path, bytes: null, isTwin: true }
    const { bytes } = await this.#copied(source)
    return { path, bytes: toBytes(twin(this.moved(source), bytes)), isTwin: true }
  }

  /** Files that the site does not have. */
  *added(): Generator<CopiedFile> {
    if (this.#hasMoved()) yield { path: MOVED_FILE, bytes: movedScript(this.#moved), isTwin: false }
    for (const [path, code] of this.#scripts.files) yield { path, bytes: toBytes(code), isTwin: false }
  }

  #copied(path: string): Promise<Copied> {
    return this.#recent.get(path, () => this.#copy(path))
  }

  async #copy(path: string): Promise<Copied> {
    const looked = new Set<string>()
    const has = (file: string): boolean => {
      looked.add(file)
      return this.#place.has(file)
    }
    const place = { ...this.#place, has }
    if (isPage(path)) return { ...(await this.#page(path, place)), looked }
    const bytes = copyFile(path, this.#sources.site.get(path) as Uint8Array, place)
    return { bytes, asks: { modules: [], asked: [] }, looked }
  }

  async #page(path: string, place: CopyPlace): Promise<Pick<Copied, 'bytes' | 'asks'>> {
    const page = this.#sources.pageAt(path)
    const { edits, head, modules, asked } = copyPage(path, page, place)
    await this.#include({ modules, asked })
    const text = await this.#scriptsOf(path, modules)
    const bytes = edited(page.bytes, [...edits, { start: head, end: head, text }])
    return { bytes, asks: { modules, asked } }
  }

  /** Includes what a page needs in the copy. */
  async #include({ modules, asked }: Asks): Promise<void> {
    for (const file of asked) this.#ask(file)
    if (modules.length > 0) await this.#scripts.fileOf(modules)
  }

  #ask(file: string): void {
    if (this.#asked.has(file)) return
    this.#asked.add(file)
    this.#waiting.push(file)
  }

  async #scriptsOf(path: string, modules: readonly string[]): Promise<string> {
    if (modules.length === 0) return ''
    const files = [...(this.#hasMoved() ? [MOVED_FILE] : []), await this.#scripts.fileOf(modules)]
    const up = '../'.repeat(this.moved(path).split('/').length - 1)
    return files.map((file) => `<script defer src="${up}${file}"></script>`).join('')
  }

  #hasMoved(): boolean {
    return Object.keys(this.#moved).length > 0
  }
}

interface Copied extends Required<Pick<CopiedFile, 'asks' | 'looked'>> {
  bytes: Uint8Array
}
