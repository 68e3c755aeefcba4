import type { ResultCache } from '../../output/result-cache.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import type { Asks, Before, CopiedFile } from '../copy/disk/disk-copy.ts'
import { entriesOf } from '../copy/unzip.ts'
import type { Entry } from '../copy/zip.ts'
import type { KeptFile } from '../worker/edition.ts'
import { keepRecord, type StandingCopy } from './copy-record.ts'

/** What a copy was made of, by the files of the site. */
export interface CopyRecord {
  /** One value for all that every file of a copy depends on, beside the file of the site. */
  around: string
  /** The files that were looked for, and whether they are in the copy. */
  looked: [file: string, isThere: boolean][]
  files: Map<string, Made>
}

interface Made {
  digest: string
  asks: Asks
  /** As a worker knows it. */
  served: KeptFile | null
  /** Those of the files that were looked for when it was made, by their numbers. */
  looked: number[]
}

/** What a copy is made of now. */
export interface CopyNow {
  around: string
  /** One value for what is in a file of the site. */
  digestOf: (source: string) => string | undefined
  /** Whether a file is in the copy. */
  has: (file: string) => boolean
}

/**
 * The copy that stands: what is in it is taken over, packed as it is, where it would be the same. A file of
 * it follows from that of the site, and from which of those it leads to are in the copy.
 */
export class FolderBefore {
  readonly #now: CopyNow
  readonly #files = new Map<string, Made>()
  readonly #numbers = new Map<string, number>()
  readonly #before: CopyRecord
  readonly #entries: ReadonlyMap<string, Entry>
  /** By number, whether a file that was looked for is there now as it was. */
  readonly #isSame: readonly boolean[]

  constructor(now: CopyNow, stands: StandingCopy<CopyRecord> | null) {
    const isUsed = stands?.record.around === now.around
    this.#now = now
    this.#before = isUsed ? stands.record : { around: '', looked: [], files: new Map() }
    this.#entries = isUsed ? entriesOf(stands.read()) : new Map()
    this.#isSame = this.#before.looked.map(([file, isThere]) => now.has(file) === isThere)
  }

  readonly before: Before = (source, path) => {
    const made = this.#before.files.get(source)
    if (made === undefined || made.digest !== this.#now.digestOf(source)) return null
    if (!made.looked.every((number) => this.#isSame[number])) return null
    return this.#entries.has(path) ? made.asks : null
  }

  entryAt(path: string): Entry {
    return this.#entries.get(path) as Entry
  }

  servedAt(source: string | undefined): KeptFile | null {
    return this.#before.files.get(source ?? '')?.served ?? null
  }

  /** Takes note of a file of the copy that is made now, or taken over. */
  note({ source = '', asks, looked }: CopiedFile, served: KeptFile | null): void {
    const digest = this.#now.digestOf(source)
    if (digest === undefined || asks === undefined) return
    const files = looked ? [...looked] : this.#lookedBefore(source)
    this.#files.set(source, { digest, asks, served, looked: files.map((file) => this.#numberOf(file)) })
  }

  keep(cache: ResultCache, digest: string): void {
    const looked = Array.from(this.#numbers.keys(), (file): [string, boolean] => [file, this.#now.has(file)])
    const record: CopyRecord = { around: this.#now.around, looked, files: this.#files }
    keepRecord('folder', cache, digest, record)
  }

  #lookedBefore(source: string): string[] {
    const { files, looked } = this.#before
    return files.get(source)?.looked.flatMap((number) => looked[number]?.[0] ?? []) ?? []
  }

  #numberOf(file: string): number {
    return getOrInsert(this.#numbers, file, () => this.#numbers.size)
  }
}
