import { hash } from 'node:crypto'
import { apart, plain, valueAt } from '../../catalogue/reads/reads.ts'

const LENGTH = 22

const digestOf = (value: unknown): string => digestOfBytes(JSON.stringify(value, plain) ?? '')

/** Of the text or the bytes of a file. */
export const digestOfBytes = (bytes: string | Uint8Array): string =>
  hash('sha256', bytes, 'base64url').slice(0, LENGTH)

/** Digests of what pages of a program look at, each made once. */
export class PageDigests {
  readonly #program: string
  readonly #known = new Map<string, string | null>()

  constructor(program: string) {
    this.#program = program
  }

  /** Of all that a page was given and looked at; null when something of it is no longer there. */
  of(props: unknown, reads: readonly string[]): string | null {
    const parts = reads.map((read) => this.#at(read))
    if (parts.includes(null)) return null
    return digestOfBytes([this.#program, apart(() => digestOf(props)), ...parts].join(' '))
  }

  #at(read: string): string | null {
    const known = this.#known.get(read)
    if (known !== undefined) return known
    const digest = apart(() => {
      const found = valueAt(read)
      return found && digestOf(found.value)
    })
    // What cannot be looked at yet may be there when another page has brought its part of the program.
    if (digest !== null) this.#known.set(read, digest)
    return digest
  }
}
