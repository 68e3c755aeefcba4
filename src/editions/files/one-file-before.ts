import { readFileSync } from 'node:fs'
import { type Keeping, keep, taken } from '../../output/keeping.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import type { PackedRun } from '../one-file/packed-runs.ts'

/** Where runs of files stand in a one file. */
interface OneFileRecord {
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

  constructor(around: string, stands: Stands | null) {
    this.#around = around
    this.#runs = stands?.record.around === around ? runsIn(stands) : new Map()
  }

  readonly known = (key: string): PackedRun | undefined => this.#runs.get(key)

  /** Takes note of what the one file that is made now has. */
  note(place: FilesPlace, runs: readonly PackedRun[]): void {
    const listed = runs.map(({ key, sizes, packed }) => ({ key, sizes, length: packed.length }))
    this.#made = { around: this.#around, place, runs: listed }
  }

  keep(keeping: Keeping, digest: string): void {
    keep(keeping, keyOf(digest), this.#made)
  }
}

interface Stands {
  record: OneFileRecord
  file: string
}

const keyOf = (digest: string): string => `one-file ${digest}`

/** What stands at a path of a site, and what is in it; null when one of them is not known. */
export function oneFileAt(path: string, folder: SiteFolder, keeping: Keeping): Stands | null {
  const standing = folder.standsAt(path)
  const record = standing && taken<OneFileRecord>(keeping, keyOf(standing.digest))
  return standing && record ? { record, file: standing.file } : null
}

function runsIn({ record, file }: Stands): Map<string, PackedRun> {
  const { place, runs } = record
  const packed = Buffer.from(readFileSync(file).toString('latin1', place.start, place.end), 'base64')
  let at = place.head
  return new Map(
    runs.map(({ key, sizes, length }) => {
      at += length
      return [key, { key, sizes, packed: packed.subarray(at - length, at) }]
    }),
  )
}
