import type { ResultCache } from '../../output/result-cache.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import type { Asks, Before, CopiedFile } from '../copy/disk/disk-copy.ts'
import { entriesOf } from '../copy/unzip.ts'
import type { Entry } from '../copy/zip.ts'
import type { ListedFile } from '../worker/edition.ts'
import { keepRecord, type PreviousCopy } from './copy-record.ts'

/** The record of a copy: what it was made of, by file of the site. */
export interface CopyRecord {
  /** Digest of all that every file of the copy depends on, other than its own file of the site. */
  around: string
  /** Files that were looked up while copying, and whether they were in the copy. */
  looked: [file: string, isThere: boolean][]
  files: Map<string, MadeFile>
}

interface MadeFile {
  digest: string
  asks: Asks
  /** Its entry in the list of the worker. */
  served: ListedFile | null
  /** The files that were looked up to make it, as indexes in the list of the record. */
  looked: number[]
}

/** What the copy is made of now. */
export interface CopyNow {
  around: string
  /** Digest of the content of a file of the site. */
  digestOf: (source: string) => string | undefined
  /** Whether a file is in the copy. */
  has: (file: string) => boolean
}

/**
 * The previous copy, from which unchanged entries are reused as compressed. An entry is unchanged when its
 * file of the site is, and when the same of the files that it links to are in the copy.
 */
export class PreviousFolder {
  readonly #now: CopyNow
  readonly #files = new Map<string, MadeFile>()
  readonly #numbers = new Map<string, number>()
  readonly #before: CopyRecord
  readonly #entries: ReadonlyMap<string, Entry>
  /** By index: whether a file that was looked up is still there, or still missing. */
  readonly #isSame: readonly boolean[]

  constructor(now: CopyNow, previous: PreviousCopy<CopyRecord> | null) {
    const isUsed = previous?.record.around === now.around
    this.#now = now
    this.#before = isUsed ? previous.record : { around: '', looked: [], files: new Map() }
    this.#entries = isUsed ? entriesOf(previous.read()) : new Map()
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

  servedAt(source: string | undefined): ListedFile | null {
    return this.#before.files.get(source ?? '')?.served ?? null
  }

  /** Records a file of the new copy, whether made or reused. */
  note({ source = '', asks, looked }: CopiedFile, served: ListedFile | null): void {
    const digest = this.#now.digestOf(source)
    if (digest === undefined || asks === undefined) return
    const files = looked ? [...looked] : this.#lookedBefore(source)
    this.#files.set(source, { digest, asks, served, looked: files.map((file) => this.#numberOf(file)) })
  }

  /** Caches the record of the new copy. */
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
