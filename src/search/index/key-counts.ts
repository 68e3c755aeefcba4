import { ROLES, type Role, readToken } from '../dutch/index-token.ts'
import { ROLE_BITS } from '../dutch/lexicon.ts'

/**
 * How keys stand in the records of a volume, key by key: the letters of it, the roles it has, in how many
 * records it is, counted anew for each role.
 */
export interface KeyCounts {
  /** Joined by blanks. */
  letters: string
  roles: Uint8Array
  records: Uint32Array
}

const BITS = Object.fromEntries(Object.entries(ROLES).map(([role, sign]) => [sign, ROLE_BITS[role as Role]]))

/** From in how many records each token stands. */
export function countKeys(tokens: ReadonlyMap<string, number>): KeyCounts {
  const counts = new Map<string, { roles: number; records: number }>()
  for (const [token, count] of tokens) {
    const [letters, sign] = readToken(token)
    const known = counts.get(letters) ?? { roles: 0, records: 0 }
    counts.set(letters, { roles: known.roles | (BITS[sign] ?? 0), records: known.records + count })
  }
  const all = [...counts.values()]
  return {
    letters: [...counts.keys()].join(' '),
    roles: Uint8Array.from(all, ({ roles }) => roles),
    records: Uint32Array.from(all, ({ records }) => records),
  }
}
