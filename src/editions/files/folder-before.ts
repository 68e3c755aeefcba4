import { readFileSync } from 'node:fs'
import { type Keeping, keep, taken } from '../../output/keeping.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import type { Asks, Before, CopiedFile } from '../copy/disk/disk-copy.ts'
import { entriesOf } from '../copy/unzip.ts'
import type { Entry } from '../copy/zip.ts'
import type { KeptFile } from '../worker/edition.ts'

/** What a copy was made of, by the files of the site. */
interface CopyRecord {
  /** One value for all that every file of a copy depends on, beside the file of the site. */
  around: string
  files: Map<string, Made>
}

interface Made {
  digest: string
  asks: Asks
  /** As a worker knows it. */
  served: KeptFile | null
}

/** The copy that stands: what is in it is taken over, packed as it is, where it would be the same. */
export class FolderBefore {
  readonly #made: CopyRecord
  readonly #digests: ReadonlyMap<string, string>
  readonly #before: CopyRecord['files']
  readonly #entries: ReadonlyMap<string, Entry>

  constructor(around: string, digests: ReadonlyMap<string, string>, stands: Stands | null) {
    const isSame = stands?.record.around === around
    this.#made = { around, files: new Map() }
    this.#digests = digests
    this.#before = isSame ? stands.record.files : new Map()
    this.#entries = isSame ? stands.entries : new Map()
  }

  readonly before: Before = (source, path) => {
    const made = this.#before.get(source)
    if (made === undefined || made.digest !== this.#digests.get(source)) return null
    return this.#entries.has(path) ? made.asks : null
  }

  entryAt(path: string): Entry {
    return this.#entries.get(path) as Entry
  }

  servedAt(source: string | undefined): KeptFile | null {
    return this.#before.get(source ?? '')?.served ?? null
  }

  /** Takes note of a file of the copy that is made now. */
  note({ source = '', asks }: CopiedFile, served: KeptFile | null): void {
    const digest = this.#digests.get(source)
    if (digest !== undefined && asks) this.#made.files.set(source, { digest, asks, served })
  }

  keep(keeping: Keeping, digest: string): void {
    keep(keeping, keyOf(digest), this.#made)
  }
}

interface Stands {
  record: CopyRecord
  entries: ReadonlyMap<string, Entry>
}

const keyOf = (digest: string): string => `folder ${digest}`

/** What stands at a path of a site, and what that was made of; null when one of them is not known. */
export function standsAt(path: string, folder: SiteFolder, keeping: Keeping): Stands | null {
  const standing = folder.standsAt(path)
  const record = standing && taken<CopyRecord>(keeping, keyOf(standing.digest))
  return standing && record ? { record, entries: entriesOf(readFileSync(standing.file)) } : null
}
