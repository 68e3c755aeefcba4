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

/** The keys of tokens, by numbers: of a token the key, and the bit of its role. */
export class TokenKeys {
  /** The letters of the keys. */
  readonly letters: string[] = []
  readonly #numbers = new Map<string, number>()
  /** By the number of a token. */
  readonly keys: number[] = []
  readonly roles: number[] = []

  /** The next token. */
  add(token: string): void {
    const [letters, sign] = readToken(token)
    const known = this.#numbers.get(letters)
    if (known === undefined) this.#numbers.set(letters, this.letters.push(letters) - 1)
    this.keys.push(known ?? this.letters.length - 1)
    this.roles.push(BITS[sign] ?? 0)
  }
}

/** Tokens by their numbers, and in how many records each of them stands. */
interface Counted {
  tokens: readonly number[]
  held: Int32Array
}

export function countKeys({ tokens, held }: Counted, { letters, keys, roles }: TokenKeys): KeyCounts {
  /** By key one more than its place here. */
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
