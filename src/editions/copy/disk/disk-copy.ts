import { LruCache } from '../../../text/lru-cache.ts'
import { isPage, type SiteFiles, toBytes } from '../../files/site-files.ts'
import { copyFile } from '../copy-file.ts'
import type { CopyPlace } from '../copy-place.ts'
import { copyPage, type PageChanges } from '../pages/copy-page.ts'
import { edited, type Spotted } from '../pages/spotted.ts'
import { ClassicScripts, isModuleFile } from './classic-scripts.ts'
import { MOVED_FILE, type Moved, TWIN_ENDING } from './disk.ts'
import { isAskedByName, movedScript, twin } from './twins.ts'

/** A file of a copy; a twin is only there for pages on disk. */
export interface CopiedFile {
  path: string
  /** Null when it is as it was in the copy that was made before. */
  bytes: Uint8Array | null
  isTwin: boolean
  /** The file of the site that it was made of, if of one. */
  source?: string
  asks?: Asks
  /** Of what was made now: the files of which it mattered whether they are in the copy. */
  looked?: ReadonlySet<string>
}

/** What a page asks for: the addresses of its modules, and the files that its scripts ask for. */
export type Asks = Pick<PageChanges, 'modules' | 'asked'>

/** What a file of the site asks for when this file of the copy is as it was; null when it is to be made. */
export type Before = (source: string, path: string) => Asks | null

/** What a copy is made of. */
export interface CopySources {
  site: SiteFiles
  place: Omit<CopyPlace, 'moved'>
  /** The path in the copy of every file of the site. */
  paths: ReadonlyMap<string, string>
  /** A page with its spots. */
  pageAt: (path: string) => Spotted
}

/**
 * The site for any server in any folder, and for reading from disk, one file after another. After this
 * 1. every path is one that every system can unpack;
 * 2. every link to a page or a file of the copy is relative, and names the
 *    file: `../../acties/index.html#p1`;
 * 3. every page has one classic script instead of its modules, which a browser refuses from disk;
 * 4. whatever a script asks for has a script beside it that brings it (`previews.json.js`);
 * 5. links that scripts make, to the addresses of the site, lead to the files of the copy.
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

/** So many files stay at hand: what scripts of a page ask for stands beside it, and is not copied again. */
const AT_HAND = 32

class DiskCopy {
  /** The files that scripts ask for, and those of them that have no twin yet. */
  readonly #asked = new Set<string>()
  #waiting: string[] = []
  readonly #recent = new LruCache<string, Promise<Copied>>(AT_HAND)
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
    await this.#take(known)
    return { path, bytes: null, isTwin: false, source, asks: known }
  }

  /** The files that were asked for since this was called last. */
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

  /** What the site does not have. */
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
    await this.#take({ modules, asked })
    const text = await this.#scriptsOf(path, modules)
    const bytes = edited(page.bytes, [...edits, { start: head, end: head, text }])
    return { bytes, asks: { modules, asked } }
  }

  /** What a page asks for is in the copy too. */
  async #take({ modules, asked }: Asks): Promise<void> {
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
