import { RunningNumber } from '../../text/fingerprints.ts'
import { amountOf, writeStep } from '../browser/holding.ts'
import type { NumberedRows } from './cached-numbers.ts'
import type { KeyCounts } from './key-counts.ts'

type Counts = Pick<KeyCounts, 'roles' | 'records'>

/** How keys occur in all volumes together, by key number. */
export class KeySums {
  /** By key: its roles in any volume, and the number of records that have it, summed over the roles. */
  readonly roles: Uint8Array
  readonly records: Float64Array
  /** The volumes of all keys, with an amount for each; `#ends` says where those of each key end. */
  readonly #volumes: Uint32Array
  readonly #amounts: Uint8Array
  readonly #ends: Uint32Array

  /** @param rows By volume: the numbers of its keys. */
  constructor({ names, rows }: NumberedRows, counts: readonly Counts[]) {
    this.roles = new Uint8Array(names.length)
    this.records = new Float64Array(names.length)
    const size = rows.reduce((sum, row) => sum + row.length, 0)
    this.#volumes = new Uint32Array(size)
    this.#amounts = new Uint8Array(size)
    this.#ends = startsOf(rows, names.length)
    for (const [volume, row] of rows.entries()) this.#add(volume, row, counts[volume] as Counts)
  }

  /** While volumes are added, `#ends` of a key is where its next volume goes. */
  #add(volume: number, row: Int32Array, { roles, records }: Counts): void {
    for (let at = 0; at < row.length; at++) {
      const key = row[at] as number
      const count = records[at] as number
      this.roles[key]! |= roles[at] as number
      this.records[key]! += count
      const place = this.#ends[key]!++
      this.#volumes[place] = volume
      this.#amounts[place] = amountOf(count)
    }
  }

  /** By key: a fingerprint. It includes `isLarge`, since the lines of a single volume do not name it. */
  fingerprints(isLarge: boolean): Float64Array {
    return Float64Array.from(this.roles, (roles, key) => {
      const fingerprint = new RunningNumber()
      fingerprint.add(isLarge ? 1 : 0)
      fingerprint.add(roles)
      fingerprint.add(this.oftenOf(key))
      for (let place = this.#startOf(key); place < (this.#ends[key] as number); place++) {
        fingerprint.add(this.#volumes[place] as number)
        fingerprint.add(this.#amounts[place] as number)
      }
      return fingerprint.value
    })
  }

  /** The number of records that have it, as a power of two, rounded down. */
  oftenOf = (key: number): number => Math.floor(Math.log2(this.records[key] as number))

  /** How many volumes hold it. */
  volumesOf = (key: number): number => (this.#ends[key] as number) - this.#startOf(key)

  /** The volumes of a key, serialised. */
  holdingOf(key: number): string {
    const [start, end] = [this.#startOf(key), this.#ends[key] as number]
    let steps = ''
    for (let place = start, last = 0; place < end; place++) {
      const volume = this.#volumes[place] as number
      steps += (place > start ? ',' : '') + writeStep(volume - last, this.#amounts[place] as number)
      last = volume
    }
    return steps
  }

  #startOf = (key: number): number => (key === 0 ? 0 : (this.#ends[key - 1] as number))
}

/** Where the volumes of each key begin: a counting sort by key. */
function startsOf(rows: readonly Int32Array[], keys: number): Uint32Array {
  const starts = new Uint32Array(keys)
  for (const row of rows) for (let at = 0; at < row.length; at++) starts[row[at] as number]! += 1
  let next = 0
  for (let key = 0; key < keys; key++) {
    const own = starts[key] as number
    starts[key] = next
    next += own
  }
  return starts
}
