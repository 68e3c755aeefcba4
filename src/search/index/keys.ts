import { getOrInsert } from '../../text/get-or-insert.ts'
import { amountOf, LONGEST_INSIDE, writeStep } from '../browser/holding.ts'
import { inLetters } from '../dutch/index-token.ts'
import { FAR, type Key } from '../dutch/lexicon.ts'
import type { KeyCounts } from './key-counts.ts'

/** How a key stands in all volumes together, and what is written of those that hold it. */
interface Counted {
  roles: number
  records: number
  holding: Held
}

/** The volumes that hold something, in their order, as they are written. */
class Held {
  written = ''
  volumes = 0
  #last = 0

  add(volume: number, amount: number): void {
    this.written += (this.volumes++ > 0 ? ',' : '') + writeStep(volume - this.#last, amount)
    this.#last = volume
  }
}

/** How every key stands in the index. Holdings that are too long for the word list are in `far`, by key. */
export class Keys {
  readonly far = new Map<string, string>()
  private readonly counts = new Map<string, Counted>()
  private readonly known = new Map<string, Key>()
  private readonly isLarge: boolean

  constructor(volumes: readonly KeyCounts[]) {
    this.isLarge = volumes.length > 1
    for (const [volume, counts] of volumes.entries()) this.add(volume, counts)
  }

  private add(volume: number, { letters, roles, records }: KeyCounts): void {
    if (letters === '') return
    for (const [at, each] of letters.split(' ').entries()) {
      const known = getOrInsert(this.counts, each, newlyCounted)
      const count = records[at] as number
      known.roles |= roles[at] as number
      known.records += count
      known.holding.add(volume, amountOf(count))
    }
  }

  of(key: string): Key {
    return getOrInsert(this.known, key, () => this.make(key))
  }

  private make(key: string): Key {
    const { roles, records, holding } = this.counts.get(inLetters(key)) ?? NOWHERE
    return {
      key,
      roles,
      often: records > 0 ? Math.floor(Math.log2(records)) : 0,
      volumes: this.isLarge ? this.written(key, holding) : '',
    }
  }

  /** A key that is in no index, only in some volumes. */
  named(key: string, volumes: readonly number[]): Key {
    const holding = new Held()
    for (const volume of volumes.toSorted((a, b) => a - b)) holding.add(volume, 0)
    return { key, roles: 0, often: 0, volumes: this.written(key, holding) }
  }

  private written(key: string, { written, volumes }: Held): string {
    if (volumes <= LONGEST_INSIDE) return written
    this.far.set(key, written)
    return FAR
  }
}

const newlyCounted = (): Counted => ({ roles: 0, records: 0, holding: new Held() })
const NOWHERE = newlyCounted()
