import { ROLES, type Role, readToken } from '../dutch/index-token.ts'
import { ROLE_BITS } from '../dutch/lexicon.ts'

/**
 * How keys occur in the records of a volume: by key its letters, its roles, and the number of records that
 * have it, summed over the roles.
 */
export interface KeyCounts {
  /** Separated by spaces. */
  letters: string
  roles: Uint8Array
  records: Uint32Array
}

const BITS = Object.fromEntries(Object.entries(ROLES).map(([role, sign]) => [sign, ROLE_BITS[role as Role]]))

/** The keys of tokens, interned: by token number its key, and the bit of its role. */
export class TokenKeys {
  /** The letters of the keys. */
  readonly letters: string[] = []
  readonly #numbers = new Map<string, number>()
  /** By token number: the number of its key. */
  readonly keys: number[] = []
  /** By token number: the bit of its role. */
  readonly roles: number[] = []

  /** Appends the token with the next number. */
  add(token: string): void {
    const [letters, sign] = readToken(token)
    const known = this.#numbers.get(letters)
    if (known === undefined) this.#numbers.set(letters, this.letters.push(letters) - 1)
    this.keys.push(known ?? this.letters.length - 1)
    this.roles.push(BITS[sign] ?? 0)
  }
}

/** Token numbers, and the number of records that each token is in. */
interface Counted {
  tokens: readonly number[]
  held: Int32Array
}

export function countKeys({ tokens, held }: Counted, { letters, keys, roles }: TokenKeys): KeyCounts {
  /** By key: its index in the result plus one; 0 when it has none yet. */
  const places = new Int32Array(letters.length)
  const met: string[] = []
  const counts = { roles: new Uint8Array(tokens.length), records: new Uint32Array(tokens.length) }
  for (const [at, token] of tokens.entries()) {
    const key = keys[token] as number
    if (places[key] === 0) places[key] = met.push(letters[key] as string)
    const place = (places[key] as number) - 1
    counts.roles[place]! |= roles[token] as number
    counts.records[place]! += held[at] as number
  }
  return {
    letters: met.join(' '),
    roles: counts.roles.slice(0, met.length),
    records: counts.records.slice(0, met.length),
  }
}
