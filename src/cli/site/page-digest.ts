import { hash } from 'node:crypto'
import { groupAt, groupOf, isOfAll } from '../../catalogue/reads/groups.ts'
import { split, untracked, valueAt, wholeAt } from '../../catalogue/reads/reads.ts'
import { textOf } from '../../catalogue/reads/text-of.ts'
import { blocksOf, unpackRow } from './packed-reads.ts'

const LENGTH = 22

const digestOf = (value: unknown): string => digestOfBytes(textOf(value))

/** Of the text or the bytes of a file. */
export const digestOfBytes = (bytes: string | Uint8Array): string =>
  hash('sha256', bytes, 'base64url').slice(0, LENGTH)

/** Digests of what pages of a program look at, each made once. */
export class PageDigests {
  readonly #program: string
  readonly #rows = new Map<string, string>()
  readonly #groups = new Map<string, string>()
  readonly #props = new WeakMap<object, string>()

  constructor(program: string) {
    this.#program = program
  }

  /** Of what a route gave to a page. */
  props(props: unknown): string {
    if (typeof props !== 'object' || props === null) return digestOf(props)
    const known = this.#props.get(props) ?? untracked(() => digestOf(props))
    this.#props.set(props, known)
    return known
  }

  /** Of all that a page was given, and of the rows of what it looked at; null when one of them is gone. */
  page(props: unknown, rows: readonly (string | null)[]): string | null {
    return rows.includes(null) ? null : digestOfBytes([this.#program, this.props(props), ...rows].join(' '))
  }

  /** Of what stands at a row of reads: where that is all there is, what its group is known by says it. */
  row(row: string): string | null {
    if (isOfAll(row)) return this.group(row)
    const known = this.#rows.get(row)
    if (known !== undefined) return known
    const digest = (untracked(() => isWhole(row)) ? this.group(row) : null) ?? this.#of(row, rowAt)
    if (digest !== null) this.#rows.set(row, digest)
    return digest
  }

  /** Of all that could be looked at where a row of reads looks; null when that cannot be told. */
  group(row: string): string | null {
    const group = groupOf(row)
    const known = this.#groups.get(group)
    if (known !== undefined) return known
    const digest = this.#of(group, groupAt)
    // What cannot be looked at yet may be there when another page has brought its part of the program.
    if (digest !== null) this.#groups.set(group, digest)
    return digest
  }

  #of(name: string, look: Look): string | null {
    return untracked(() => {
      const found = look(name)
      return found && digestOf(found.value)
    })
  }
}

type Look = (name: string) => { value: unknown } | null

function rowAt(row: string): ReturnType<Look> {
  const found = unpackRow(row).map(valueAt)
  return found.includes(null) ? null : { value: found }
}

/** With fewer blocks to look at, that is sooner done than it is found out whether there are more. */
const FEW = 20

/** Whether a row names all that there is of a document at its place, or stands for itself. */
function isWhole(row: string): boolean {
  if (groupOf(row) === row) return true
  const blocks = blocksOf(row)
  if (blocks.length < FEW) return false
  const all = keysOf(wholeAt(...placeOf(row)))
  if (all === null || all.length > blocks.length) return false
  const named = new Set(blocks)
  return all.every((block) => named.has(block))
}

/** `linksOf nota#p1|p2` → `linksOf`, `nota` */
const placeOf = (row: string): [place: string, document: string] => {
  const [place, key] = split(row)
  return [place.replace(/\?$/, ''), key.slice(0, key.indexOf('#'))]
}

/** The blocks that have entries; null when that cannot be told. */
function keysOf(whole: ReturnType<typeof wholeAt>): string[] | null {
  if (!Array.isArray(whole?.value)) return null
  return whole.value.map(([key]: [string]) => key.slice(key.indexOf('#') + 1))
}
