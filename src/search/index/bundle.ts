import type { ResultCache } from '../../output/result-cache.ts'
import { SiteFolder } from '../../output/site-folder.ts'

/** Writes the files of the search below a path of a site; `cache` is for intermediate results. */
export class Bundle {
  readonly cache: ResultCache | undefined
  readonly #site: SiteFolder
  readonly #below: string

  constructor(site: SiteFolder, below: string, cache?: ResultCache) {
    this.#site = site
    this.#below = below
    this.cache = cache
  }

  /** A bundle in a folder of its own. */
  static in(folder: string, cache?: ResultCache): Bundle {
    return new Bundle(new SiteFolder(folder, null), '', cache)
  }

  /** Writes a file as it is. */
  put(path: string, bytes: Uint8Array): void {
    this.#site.put(this.#below + path, bytes)
  }

  /** Writes a file compressed, deterministically. `from`: what it was made from, for `takeAll`. */
  pack(path: string, content: string | Uint8Array, from?: string): void {
    this.#site.putGzipped(this.#below + path, content, from)
  }

  /** Reuses the files of the previous site that were made from `from`; false when they are not there. */
  takeAll = (from: string): boolean => this.#site.reuseAll(from)
}
