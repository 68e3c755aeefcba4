import { amountOf, farName, type Holding, LONGEST_INSIDE, writeHolding } from '../browser/holding.ts'
import { ROLES, type Role, token } from '../dutch/index-token.ts'
import { type Key, ROLE_BITS } from '../dutch/lexicon.ts'

/**
 * How often a token stands in the records, and in how many of each volume;
 * volumes are left out when there is one.
 */
interface Counted {
  records: number
  volumes: Map<number, number>
}

/** How every key stands in the index. Holdings that are too long for the word list are in `far`, by name. */
export class Keys {
  readonly far = new Map<string, Holding>()
  private readonly counts = new Map<string, Counted>()
  private readonly known = new Map<string, Key>()
  private readonly isLarge: boolean

  constructor(tokens: Iterable<{ tokens: readonly string[]; volume: number }>, volumes: number) {
    this.isLarge = volumes > 1
    for (const { tokens: each, volume } of tokens) for (const one of new Set(each)) this.count(one, volume)
  }

  private count(one: string, volume: number): void {
    const counted = this.counts.get(one) ?? { records: 0, volumes: new Map() }
    counted.records++
    if (this.isLarge) counted.volumes.set(volume, (counted.volumes.get(volume) ?? 0) + 1)
    this.counts.set(one, counted)
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
      volumes: this.isLarge ? this.holding(counted) : '',
    }
  }

  private holding(counted: readonly Counted[]): string {
    const sums = new Map<number, number>()
    for (const { volumes } of counted)
      for (const [volume, count] of volumes) sums.set(volume, (sums.get(volume) ?? 0) + count)
    const holding = new Map(
      [...sums].sort(([a], [b]) => a - b).map(([volume, count]) => [volume, amountOf(count)]),
    )
    return this.written(holding)
  }

  /** A key that is in no index, only in some volumes. */
  named(key: string, volumes: readonly number[]): Key {
    const holding = new Map(volumes.toSorted((a, b) => a - b).map((volume) => [volume, 0]))
    return { key, roles: 0, often: 0, volumes: this.written(holding) }
  }

  private written(holding: Holding): string {
    if (holding.size <= LONGEST_INSIDE) return writeHolding(holding)
    const name = `v-${this.far.size.toString(36)}`
    this.far.set(name, holding)
    return farName(name)
  }
}
