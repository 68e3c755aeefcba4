import type { SearchRecord } from './record.ts'

/**
 * A library of no more records than `alone` is one volume; a volume of a larger one has at most
 * `each`, unless one document has more.
 */
export interface VolumeSize {
  alone: number
  each: number
}
export const VOLUME_SIZE: VolumeSize = { alone: 2000, each: 1200 }

/**
 * The records of each volume, by their places. A library that fits is one volume; else documents stay whole,
 * with their own page, in the order of the library, and the pages that belong to no document come after them.
 */
export function intoVolumes(records: readonly SearchRecord[], { alone, each }: VolumeSize): number[][] {
  const places = records.map((_, place) => place)
  if (records.length <= alone) return [places]
  const groups = Map.groupBy(places, (place) => groupOf(records[place] as SearchRecord))
  const loose = groups.get(null) ?? []
  groups.delete(null)
  return pack([...groups.values(), ...loose.map((place) => [place])], each)
}

/** What passages of a document have above them is in their own volume. */
const groupOf = ({ type, document, collections }: SearchRecord): string | null =>
  document && (type === 'passage' || collections.includes('documents')) ? document.id : null

function pack(groups: readonly number[][], most: number): number[][] {
  const volumes: number[][] = []
  for (const group of groups) {
    const last = volumes.at(-1)
    if (last && last.length + group.length <= most) last.push(...group)
    else volumes.push([...group])
  }
  return volumes
}
