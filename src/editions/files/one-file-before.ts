import type { ResultCache } from '../../output/result-cache.ts'
import type { PackedRun } from '../one-file/packed-runs.ts'
import { keepRecord, type StandingCopy } from './copy-record.ts'

/** Where runs of files stand in a one file. */
export interface OneFileRecord {
  /** One value for all that a file in it depends on, beside the file of the site. */
  around: string
  place: FilesPlace
  runs: (Omit<PackedRun, 'packed'> & { length: number })[]
}

/** From one byte of a page up to another stand the files, with something before them when they are read. */
export interface FilesPlace {
  start: number
  end: number
  head: number
}

/** The one file that stands: runs of which every file is as it was are taken over, packed as they are. */
export class OneFileBefore {
  readonly #around: string
  readonly #runs: ReadonlyMap<string, PackedRun>
  #made: OneFileRecord | null = null

  constructor(around: string, stands: StandingCopy<OneFileRecord> | null) {
    this.#around = around
    this.#runs = stands?.record.around === around ? runsIn(stands) : new Map()
  }

  readonly known = (key: string): PackedRun | undefined => this.#runs.get(key)

  /** Takes note of what the one file that is made now has. */
  note(place: FilesPlace, runs: readonly PackedRun[]): void {
    const listed = runs.map(({ key, sizes, packed }) => ({ key, sizes, length: packed.length }))
    this.#made = { around: this.#around, place, runs: listed }
  }

  keep(cache: ResultCache, digest: string): void {
    keepRecord('one-file', cache, digest, this.#made)
  }
}

function runsIn({ record, read }: StandingCopy<OneFileRecord>): Map<string, PackedRun> {
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
