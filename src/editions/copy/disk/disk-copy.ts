import { isPage, type SiteFiles, toBytes, toText } from '../../files/site-files.ts'
import { copyFile } from '../copy-file.ts'
import type { CopyPlace } from '../copy-place.ts'
import { type CopiedPage, copyPage } from '../pages/copy-page.ts'
import { safePaths } from '../safe-paths.ts'
import { ClassicScripts, isModuleFile } from './classic-scripts.ts'
import { MOVED_FILE, type Moved, TWIN_ENDING } from './disk.ts'
import { isAskedByName, movedScript, twin } from './twins.ts'

/** A file of a copy; a twin is only there for pages on disk. */
export interface CopiedFile {
  path: string
  bytes: Uint8Array
  isTwin: boolean
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
  site: SiteFiles,
  place: Omit<CopyPlace, 'moved'>,
): AsyncGenerator<CopiedFile> {
  const copy = new DiskCopy(site, place)
  for (const path of site.keys())
    if (!isModuleFile(path)) yield { path: copy.moved(path), bytes: await copy.copied(path), isTwin: false }
  yield* copy.added()
  for (const path of [...copy.asked].sort())
    yield { path: copy.moved(path) + TWIN_ENDING, bytes: await copy.twinOf(path), isTwin: true }
}

class DiskCopy {
  /** The files that scripts ask for. */
  readonly asked: Set<string>
  readonly #site: SiteFiles
  readonly #place: CopyPlace
  readonly #scripts: ClassicScripts
  readonly #moved: Moved

  constructor(site: SiteFiles, place: Omit<CopyPlace, 'moved'>) {
    const paths = safePaths(site.keys())
    this.asked = new Set([...site.keys()].filter(isAskedByName))
    this.#site = site
    this.#place = { ...place, moved: (path) => paths.get(path) ?? path }
    this.#scripts = new ClassicScripts(site, place)
    this.#moved = Object.fromEntries([...paths].filter(([path, here]) => isPage(path) && path !== here))
  }

  moved(path: string): string {
    return this.#place.moved(path)
  }

  async copied(path: string): Promise<Uint8Array> {
    const bytes = this.#site.get(path) as Uint8Array
    if (!isPage(path)) return copyFile(path, bytes, this.#place)
    const page = copyPage(path, toText(bytes), this.#place)
    for (const file of page.asked) this.asked.add(file)
    return toBytes(page.before + (await this.#scriptsOf(path, page)) + page.after)
  }

  async twinOf(path: string): Promise<Uint8Array> {
    return toBytes(twin(this.moved(path), await this.copied(path)))
  }

  /** What the site does not have. */
  *added(): Generator<CopiedFile> {
    if (this.#hasMoved()) yield { path: MOVED_FILE, bytes: movedScript(this.#moved), isTwin: false }
    for (const [path, code] of this.#scripts.files) yield { path, bytes: toBytes(code), isTwin: false }
  }

  async #scriptsOf(path: string, { modules }: CopiedPage): Promise<string> {
    if (modules.length === 0) return ''
    const files = [...(this.#hasMoved() ? [MOVED_FILE] : []), await this.#scripts.fileOf(modules)]
    const up = '../'.repeat(this.moved(path).split('/').length - 1)
    return files.map((file) => `<script defer src="${up}${file}"></script>`).join('')
  }

  #hasMoved(): boolean {
    return Object.keys(this.#moved).length > 0
  }
}
