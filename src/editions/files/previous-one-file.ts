import type { ResultCache } from '../../output/result-cache.ts'
import type { PackedRun } from '../one-file/packed-runs.ts'
import { keepRecord, type PreviousCopy } from './copy-record.ts'

/** The record of a one file: where its runs of files are. */
export interface OneFileRecord {
  /** Digest of all that every file in it depends on, other than its own file of the site. */
  around: string
  place: FilesPlace
  runs: (Omit<PackedRun, 'packed'> & { length: number })[]
}

/** The byte range of the page that contains the files, and the length of the head before the first run. */
export interface FilesPlace {
  start: number
  end: number
  head: number
}

/** The previous one file, from which runs without changed files are reused as compressed. */
export class PreviousOneFile {
  readonly #around: string
  readonly #runs: ReadonlyMap<string, PackedRun>
  #record: OneFileRecord | null = null

  constructor(around: string, previous: PreviousCopy<OneFileRecord> | null) {
    this.#around = around
    this.#runs = previous?.record.around === around ? runsIn(previous) : new Map()
  }

  readonly known = (key: string): PackedRun | undefined => this.#runs.get(key)

  /** Records the content of the new one file. */
  note(place: FilesPlace, runs: readonly PackedRun[]): void {
    const listed = runs.map(({ key, sizes, packed }) => ({ key, sizes, length: packed.length }))
    this.#record = { around: this.#around, place, runs: listed }
  }

  /** Caches the record of the new one file. */
  keep(cache: ResultCache, digest: string): void {
    keepRecord('one-file', cache, digest, this.#record)
  }
}

function runsIn({ record, read }: PreviousCopy<OneFileRecord>): Map<string, PackedRun> {
  const { place, runs } = record
  const packed = Buffer.from(read().toString('latin1', place.start, place.end), 'base64')
  let at = place.head
  return new Map(
    runs.map(({ key, sizes, length }) => {
      at += length
      return [key, { key, sizes, packed: packed.subarray(at - length, at) }]
    }),
  )
}
