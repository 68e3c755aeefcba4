import { groupOf } from '../../catalogue/reads/groups.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import type { CachedPage, CachedPages, Rows } from './page-cache.ts'
import type { PageDigests } from './page-digest.ts'

const UNKNOWN = 0
const SAME = 1
const OTHER = 2

/**
 * The rows of reads by number: those of the previous build, and new ones. Every edit checks hundreds of
 * thousands of them, so they are compared by number.
 */
export class PageRows {
  readonly #previous: Rows
  readonly #digests: PageDigests
  readonly #names: string[]
  #numbers: Map<string, number> | undefined
  /**
   * Whether the value of each row, or group, of the previous build is unchanged: `UNKNOWN`, `SAME` or
   * `OTHER`.
   */
  readonly #rows: Uint8Array
  readonly #groups: Uint8Array

  constructor(previous: Rows, digests: PageDigests) {
    this.#previous = previous
    this.#digests = digests
    this.#names = [...previous.names]
    this.#rows = new Uint8Array(previous.names.length)
    this.#groups = new Uint8Array(previous.groupNames.length)
  }

  numberOf(row: string): number {
    this.#numbers ??= new Map(this.#names.map((name, number) => [name, number]))
    return getOrInsert(this.#numbers, row, () => this.#names.push(row) - 1)
  }

  /**
   * Whether the value of a row is unchanged. Its group is compared first: only in a group that changed is the
   * row compared.
   */
  isSame(row: number): boolean {
    const known = this.#rows[row]
    if (known !== UNKNOWN) return known === SAME
    const name = this.#names[row] as string
    const same = this.#isSameGroup(row) || isOne(this.#previous.digests[row], this.#digests.row(name))
    this.#rows[row] = same ? SAME : OTHER
    return same
  }

  #isSameGroup(row: number): boolean {
    const group = this.#previous.groups[row] as number
    const known = this.#groups[group]
    if (known !== UNKNOWN) return known === SAME
    const now = this.#digests.group(this.#previous.groupNames[group] as string)
    const same = isOne(this.#previous.groupDigests[group], now)
    this.#groups[group] = same ? SAME : OTHER
    return same
  }

  /**
   * The digest of a row: the previous one when its value is unchanged, so that only changed and new values
   * are hashed.
   */
  digest(row: number): string | null {
    const previous = this.#previous.digests[row]
    return previous && this.isSame(row) ? previous : this.#digests.row(this.#names[row] as string)
  }

  /** Returns these pages, with the rows that they read and no others. */
  collect(pages: ReadonlyMap<string, CachedPage>): CachedPages {
    const numbers = new Int32Array(this.#names.length)
    for (const { reads } of pages.values()) for (const row of reads) numbers[row] = 1
    const builder = new RowsBuilder()
    for (const [row, used] of numbers.entries()) if (used === 1) numbers[row] = this.#collectRow(row, builder)
    const renumbered = new Map<string, CachedPage>()
    for (const [file, page] of pages)
      renumbered.set(file, { ...page, reads: page.reads.map((row) => numbers[row] as number) })
    return { pages: renumbered, rows: builder.rows }
  }

  #collectRow(row: number, builder: RowsBuilder): number {
    const name = this.#names[row] as string
    const group = this.#previous.groups[row]
    const groupName = group === undefined ? groupOf(name) : (this.#previous.groupNames[group] as string)
    return builder.add(name, this.digest(row) ?? '', groupName, () => this.#digests.group(groupName) ?? '')
  }
}

const isOne = (before: string | undefined, now: string | null): boolean => now !== null && now === before

/** Collects rows, and numbers their groups. */
export class RowsBuilder {
  readonly rows: Rows = { names: [], digests: [], groups: [], groupNames: [], groupDigests: [] }
  readonly #groups = new Map<string, number>()

  /** Adds a row, and returns its number. */
  add(name: string, digest: string, group: string, digestOfGroup: () => string): number {
    const { names, digests, groups, groupNames, groupDigests } = this.rows
    const number = getOrInsert(this.#groups, group, () => {
      groupDigests.push(digestOfGroup())
      return groupNames.push(group) - 1
    })
    digests.push(digest)
    groups.push(number)
    return names.push(name) - 1
  }
}

/** Merges the pages that several threads made, with one list of rows. */
export function mergePages(all: readonly CachedPages[]): CachedPages {
  const builder = new RowsBuilder()
  const numbers = new Map<string, number>()
  const pages = new Map<string, CachedPage>()
  for (const each of all) {
    const { names, digests, groups, groupNames, groupDigests } = each.rows
    const added = names.map((name, row) =>
      getOrInsert(numbers, name, () => {
        const group = groups[row] as number
        const digestOfGroup = (): string => groupDigests[group] as string
        return builder.add(name, digests[row] as string, groupNames[group] as string, digestOfGroup)
      }),
    )
    for (const [file, page] of each.pages)
      pages.set(file, { ...page, reads: page.reads.map((row) => added[row] as number) })
  }
  return { pages, rows: builder.rows }
}
