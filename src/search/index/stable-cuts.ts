import { hashOf } from '../../text/letter-hash.ts'

/** How items are measured and identified. A run has at most size `most`, unless a single item is larger. */
interface Cutting<T> {
  most: number
  sizeOf: (one: T) => number
  nameOf: (one: T) => string
}

/**
 * Content-defined chunking: cuts a list into runs at items whose hash qualifies, not at fixed positions. An
 * item that is added or removed in one run leaves later runs unchanged.
 */
export function stableCuts<T>(row: readonly T[], { most, sizeOf, nameOf }: Cutting<T>): T[][] {
  const one = oneIn(row.reduce((sum, each) => sum + sizeOf(each), 0) / Math.max(1, row.length), most)
  const runs: T[][] = []
  let size = 0
  for (const each of row) {
    const full = size + sizeOf(each) > most
    const cut = size >= most / 2 && numberOf(nameOf(each)) % one === 0
    if (runs.length === 0 || full || cut) {
      runs.push([])
      size = 0
    }
    runs.at(-1)?.push(each)
    size += sizeOf(each)
  }
  return runs
}

/** Once a run is half full, one in so many items begins the next. A power of two, so it seldom changes. */
const oneIn = (mean: number, most: number): number =>
  2 ** Math.max(0, Math.round(Math.log2(most / 4 / Math.max(1, mean))))

/** A hash of a name: FNV-1a, with its bits mixed once more. */
export function numberOf(name: string): number {
  let hash = hashOf(name)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
