import type { ResultCache } from '../../output/result-cache.ts'
import { SiteFolder } from '../../output/site-folder.ts'

/** The files of the search, below a path of a site, and where what was made for them is kept. */
export class Bundle {
  readonly cache: ResultCache | undefined
  readonly #site: SiteFolder
  readonly #below: string

  constructor(site: SiteFolder, below: string, cache?: ResultCache) {
    this.#site = site
    this.#below = below
    this.cache = cache
  }

  /** A bundle that stands alone in a folder. */
  static in(folder: string, cache?: ResultCache): Bundle {
    return new Bundle(new SiteFolder(folder, null), '', cache)
  }

  /** A file as it is. */
  put(path: string, bytes: Uint8Array): void {
    this.#site.put(this.#below + path, bytes)
  }

  /** A file packed: small on the way, and the same bytes every time. */
  pack(path: string, content: string | Uint8Array, from?: string): void {
    this.#site.putGzipped(this.#below + path, content, from)
  }

  /** Takes over the files that were made from the same; false when they are not there. */
  takeAll = (from: string): boolean => this.#site.reuseAll(from)
}
