import type { SearchRecord } from './record.ts'
import { numberOf, stableCuts } from './stable-cuts.ts'

/**
 * A library of at most `alone` records is a single volume. The volumes of a larger one have at most `each`
 * records, except for a document that has more.
 */
export interface VolumeSize {
  alone: number
  each: number
}
export const VOLUME_SIZE: VolumeSize = { alone: 2000, each: 1500 }

/** Records that stay in one volume: those of a document with its page, or of a page without a document. */
export interface Group {
  /** The id of the document; null for a page that belongs to none. */
  document: string | null
  name: string
  size: number
}

/**
 * Divides groups, in the order of the library, over volumes. Pages without a document get volumes of their
 * own, since nearly every edit changes one. Adding or removing a document leaves most volumes unchanged.
 */
export function intoVolumes<T extends Group>(groups: readonly T[], each: number): T[][] {
  const cut = (some: readonly T[]): T[][] =>
    stableCuts(some, { most: each, sizeOf: ({ size }) => size, nameOf: ({ name }) => name })
  return [
    ...cut(groups.filter(({ document }) => document !== null)),
    ...cut(groups.filter(({ document }) => document === null)),
  ]
}

/** Groups records, in the order of the library. */
export function groupRecords(records: readonly SearchRecord[]): (Group & { records: SearchRecord[] })[] {
  const byName = Map.groupBy(records, (record) => holderOf(record) ?? record.url)
  return [...byName].map(([name, each]) => ({
    document: holderOf(each[0] as SearchRecord),
    name,
    size: each.length,
    records: each,
  }))
}

/** The document that a record belongs to. Its page is in the volume of its passages, which are below it. */
const holderOf = ({ type, document, collections }: SearchRecord): string | null =>
  document && (type === 'passage' || collections.includes('documents')) ? document.id : null

/** Length of a folder name, in digits of base `RADIX`. */
const LETTERS = 4
const RADIX = 36

/**
 * A folder for each volume, named by its first group: a new volume does not change the names of others.
 * Folders for files of the whole bundle have longer names.
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
