import { hash } from 'node:crypto'
import { groupAt, groupOf, isOfAll } from '../../catalogue/reads/groups.ts'
import { split, untracked, valueAt, wholeAt } from '../../catalogue/reads/reads.ts'
import { textOf } from '../../catalogue/reads/text-of.ts'
import { blocksOf, unpackRow } from './packed-reads.ts'

const LENGTH = 22

const digestOf = (value: unknown): string => digestOfBytes(textOf(value))

/** The digest of a text or of the bytes of a file. */
export const digestOfBytes = (bytes: string | Uint8Array): string =>
  hash('sha256', bytes, 'base64url').slice(0, LENGTH)

/** The digests of everything that the pages of a program read, each computed once. */
export class PageDigests {
  readonly #program: string
  readonly #rows = new Map<string, string>()
  readonly #groups = new Map<string, string>()
  readonly #props = new WeakMap<object, string>()

  constructor(program: string) {
    this.#program = program
  }

  /** The digest of the props that a route gave to a page. */
  props(props: unknown): string {
    if (typeof props !== 'object' || props === null) return digestOf(props)
    const known = this.#props.get(props) ?? untracked(() => digestOf(props))
    this.#props.set(props, known)
    return known
  }

  /**
   * The digest of a page, by its props and the digests of its rows; null when the value of one of those is
   * gone.
   */
  page(props: unknown, rows: readonly (string | null)[]): string | null {
    return rows.includes(null) ? null : digestOfBytes([this.#program, this.props(props), ...rows].join(' '))
  }

  /**
   * The digest of the values of a row. When the row names all blocks of a document, this is the digest of its
   * group.
   */
  row(row: string): string | null {
    if (isOfAll(row)) return this.group(row)
    const known = this.#rows.get(row)
    if (known !== undefined) return known
    const digest = (untracked(() => isWhole(row)) ? this.group(row) : null) ?? this.#compute(row, rowAt)
    if (digest !== null) this.#rows.set(row, digest)
    return digest
  }

  /** The digest of all values of the group that a row is in; null when it cannot be computed. */
  group(row: string): string | null {
    const group = groupOf(row)
    const known = this.#groups.get(group)
    if (known !== undefined) return known
    const digest = this.#compute(group, groupAt)
    // Null is not remembered: the lookup may exist once another page has loaded its part of the program.
    if (digest !== null) this.#groups.set(group, digest)
    return digest
  }

  #compute(name: string, lookUp: LookUp): string | null {
    return untracked(() => {
      const found = lookUp(name)
      return found && digestOf(found.value)
    })
  }
}

type LookUp = (name: string) => { value: unknown } | null

function rowAt(row: string): ReturnType<LookUp> {
  const found = unpackRow(row).map(valueAt)
  return found.includes(null) ? null : { value: found }
}

/** With fewer blocks, hashing them is faster than finding out whether there are more. */
const FEW_BLOCKS = 20

/** Whether a row names all blocks that the document has in this lookup, or is a group by itself. */
function isWhole(row: string): boolean {
  if (groupOf(row) === row) return true
  const blocks = blocksOf(row)
  if (blocks.length < FEW_BLOCKS) return false
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

/** The blocks that have an entry in a lookup; null when that is unknown. */
function keysOf(whole: ReturnType<typeof wholeAt>): string[] | null {
  if (!Array.isArray(whole?.value)) return null
  return whole.value.map(([key]: [string]) => key.slice(key.indexOf('#') + 1))
}
