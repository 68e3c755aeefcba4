import { hashOf } from '../../text/letter-hash.ts'

/** How what is cut is measured and told apart; `most` is the size of a run, unless one thing has more. */
interface Cutting<T> {
  most: number
  sizeOf: (one: T) => number
  nameOf: (one: T) => string
}

/**
 * Cuts a row in runs, by the names of what stands around a cut and not by where it is in the row: what comes
 * or goes in one run leaves those further on as they are.
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

/** Of what is after half a run one in so many begins the next: a power of two, so that it seldom changes. */
const oneIn = (mean: number, most: number): number =>
  2 ** Math.max(0, Math.round(Math.log2(most / 4 / Math.max(1, mean))))

/** FNV-1a, its bits mixed once more: a number for a name. */
export function numberOf(name: string): number {
  let hash = hashOf(name)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
