import type { Keeping } from '../../output/keeping.ts'
import { SiteFolder } from '../../output/site-folder.ts'

/** The files of the search, below a path of a site, and where what was made for them is kept. */
export class Bundle {
  readonly keeping: Keeping | undefined
  readonly #site: SiteFolder
  readonly #below: string

  constructor(site: SiteFolder, below: string, keeping?: Keeping) {
    this.#site = site
    this.#below = below
    this.keeping = keeping
  }

  /** A bundle that stands alone in a folder. */
  static in(folder: string, keeping?: Keeping): Bundle {
    return new Bundle(new SiteFolder(folder, null), '', keeping)
  }

  /** A file as it is. */
  put(path: string, bytes: Uint8Array): void {
    this.#site.put(this.#below + path, bytes)
  }

  /** A file packed: small on the way, and the same bytes every time. */
  pack(path: string, content: string | Uint8Array, from?: string): void {
    this.#site.putPacked(this.#below + path, content, from)
  }

  /** Takes over the files that were made from the same; false when they are not there. */
  takeAll = (from: string): boolean => this.#site.takeAll(from)
}
