import { hash } from 'node:crypto'
import { groupAt, groupOf, isOfAll } from '../../catalogue/reads/groups.ts'
import { apart, valueAt } from '../../catalogue/reads/reads.ts'
import { textOf } from '../../catalogue/reads/text-of.ts'
import { unpackRow } from './packed-reads.ts'

const LENGTH = 22

const digestOf = (value: unknown): string => digestOfBytes(textOf(value))

/** Of the text or the bytes of a file. */
export const digestOfBytes = (bytes: string | Uint8Array): string =>
  hash('sha256', bytes, 'base64url').slice(0, LENGTH)

/** Digests of what pages of a program look at, each made once. */
export class PageDigests {
  readonly #program: string
  readonly #rows = new Map<string, string | null>()
  readonly #groups = new Map<string, string | null>()
  readonly #props = new WeakMap<object, string>()

  constructor(program: string) {
    this.#program = program
  }

  /** Of what a route gave to a page. */
  props(props: unknown): string {
    if (typeof props !== 'object' || props === null) return digestOf(props)
    const known = this.#props.get(props) ?? apart(() => digestOf(props))
    this.#props.set(props, known)
    return known
  }

  /** Of all that a page was given, and of the rows of what it looked at; null when one of them is gone. */
  page(props: unknown, rows: readonly (string | null)[]): string | null {
    return rows.includes(null) ? null : digestOfBytes([this.#program, this.props(props), ...rows].join(' '))
  }

  /** Of what stands at a row of reads. */
  row(row: string): string | null {
    if (isOfAll(row)) return this.group(row)
    return this.#of(this.#rows, row, (packed) => {
      const found = unpackRow(packed).map(valueAt)
      return found.includes(null) ? null : { value: found }
    })
  }

  /** Of all that could be looked at where a row of reads looks; null when that cannot be told. */
  group(row: string): string | null {
    return this.#of(this.#groups, groupOf(row), groupAt)
  }

  #of(all: Map<string, string | null>, name: string, look: Look): string | null {
    const known = all.get(name)
    if (known !== undefined) return known
    const digest = apart(() => {
      const found = look(name)
      return found && digestOf(found.value)
    })
    // What cannot be looked at yet may be there when another page has brought its part of the program.
    if (digest !== null) all.set(name, digest)
    return digest
  }
}

type Look = (name: string) => { value: unknown } | null
