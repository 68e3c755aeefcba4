import type { SearchRecord } from './record.ts'
import { numberOf, stableCuts } from './stable-cuts.ts'

/**
 * A library of no more records than `alone` is one volume; a volume of a larger one has at most
 * `each`, unless one document has more.
 */
export interface VolumeSize {
  alone: number
  each: number
}
export const VOLUME_SIZE: VolumeSize = { alone: 2000, each: 1500 }

/** Records that stay together: a document with its own page, or a page of no document. */
export interface Group {
  /** The document; null: pages that belong to none. */
  document: string | null
  name: string
  size: number
}

/**
 * Groups in the order of the library → the groups of each volume. Pages that belong to no document have
 * volumes of their own, since nearly every edit changes one. A document that comes or goes leaves most
 * volumes as they are.
 */
export function intoVolumes<T extends Group>(groups: readonly T[], each: number): T[][] {
  const cut = (some: readonly T[]): T[][] =>
    stableCuts(some, { most: each, sizeOf: ({ size }) => size, nameOf: ({ name }) => name })
  return [
    ...cut(groups.filter(({ document }) => document !== null)),
    ...cut(groups.filter(({ document }) => document === null)),
  ]
}

/** Records in groups, in the order of the library. */
export function groupRecords(records: readonly SearchRecord[]): (Group & { records: SearchRecord[] })[] {
  const byName = Map.groupBy(records, (record) => holderOf(record) ?? record.url)
  return [...byName].map(([name, each]) => ({
    document: holderOf(each[0] as SearchRecord),
    name,
    size: each.length,
    records: each,
  }))
}

/** What passages of a document have above them is in their own volume. */
const holderOf = ({ type, document, collections }: SearchRecord): string | null =>
  document && (type === 'passage' || collections.includes('documents')) ? document.id : null

const LETTERS = 4
const RADIX = 36

/**
 * A folder for each volume, by its first group: a volume that comes in between gives no other one another
 * name. Files of the whole bundle are in folders with longer names.
 */
export function foldersOf(volumes: readonly (readonly Group[])[]): string[] {
  const used = new Set<string>()
  return volumes.map(([first]) => {
    let folder = folderOf(first?.name ?? '')
    for (let again = 1; used.has(folder); again++) folder = folderOf(`${first?.name} ${again}`)
    used.add(folder)
    return folder
  })
}

const folderOf = (name: string): string =>
  `${(numberOf(name) % RADIX ** LETTERS).toString(RADIX).padStart(LETTERS, '0')}/`
