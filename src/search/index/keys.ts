import { amountOf, type Holding, LONGEST_INSIDE, writeHolding } from '../browser/holding.ts'
import { ROLES, type Role, token } from '../dutch/index-token.ts'
import { FAR, type Key, ROLE_BITS } from '../dutch/lexicon.ts'

/** In how many records a token stands, and in how many of each volume, in their order. */
interface Counted {
  records: number
  volumes: [volume: number, records: number][]
}

/** How every key stands in the index. Holdings that are too long for the word list are in `far`, by key. */
export class Keys {
  readonly far = new Map<string, Holding>()
  private readonly counts = new Map<string, Counted>()
  private readonly known = new Map<string, Key>()
  private readonly isLarge: boolean

  /** Of each volume in how many of its records each token stands. */
  constructor(volumes: readonly ReadonlyMap<string, number>[]) {
    this.isLarge = volumes.length > 1
    for (const [volume, counts] of volumes.entries())
      for (const [one, count] of counts) this.add(one, volume, count)
  }

  private add(one: string, volume: number, count: number): void {
    const known = this.counts.get(one)
    if (!known) this.counts.set(one, { records: count, volumes: [[volume, count]] })
    else {
      known.records += count
      known.volumes.push([volume, count])
    }
  }

  of(key: string): Key {
    const known = this.known.get(key) ?? this.make(key)
    this.known.set(key, known)
    return known
  }

  private make(key: string): Key {
    const counted = (Object.keys(ROLES) as Role[]).flatMap((role) => {
      const found = this.counts.get(token(key, role))
      return found ? [{ role, ...found }] : []
    })
    const roles = counted.reduce((bits, { role }) => bits | ROLE_BITS[role], 0)
    const records = counted.reduce((sum, each) => sum + each.records, 0)
    return {
      key,
      roles,
      often: records > 0 ? Math.floor(Math.log2(records)) : 0,
      volumes: this.isLarge ? this.holding(key, counted) : '',
    }
  }

  private holding(key: string, counted: readonly Counted[]): string {
    const sums = new Map<number, number>()
    for (const { volumes } of counted)
      for (const [volume, count] of volumes) sums.set(volume, (sums.get(volume) ?? 0) + count)
    const holding = new Map(
      [...sums].sort(([a], [b]) => a - b).map(([volume, count]) => [volume, amountOf(count)]),
    )
    return this.written(key, holding)
  }

  /** A key that is in no index, only in some volumes. */
  named(key: string, volumes: readonly number[]): Key {
    const holding = new Map(volumes.toSorted((a, b) => a - b).map((volume) => [volume, 0]))
    return { key, roles: 0, often: 0, volumes: this.written(key, holding) }
  }

  private written(key: string, holding: Holding): string {
    if (holding.size <= LONGEST_INSIDE) return writeHolding(holding)
    this.far.set(key, holding)
    return FAR
  }
}
