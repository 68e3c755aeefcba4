import { groupOf } from '../../catalogue/reads/groups.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import type { CachedPage, CachedPages, Rows } from './page-cache.ts'
import type { PageDigests } from './page-digest.ts'

const UNKNOWN = 0
const SAME = 1
const OTHER = 2

/**
 * What pages look at, by the numbers of rows of reads: those of the last build, and those that are new.
 * Hundreds of thousands of them are looked through for every edit: that is done by numbers alone.
 */
export class PageRows {
  readonly #kept: Rows
  readonly #digests: PageDigests
  readonly #names: string[]
  #numbers: Map<string, number> | undefined
  /** Whether what a row, or a group, of the last build is about is what it was. */
  readonly #rows: Uint8Array
  readonly #groups: Uint8Array

  constructor(kept: Rows, digests: PageDigests) {
    this.#kept = kept
    this.#digests = digests
    this.#names = [...kept.names]
    this.#rows = new Uint8Array(kept.names.length)
    this.#groups = new Uint8Array(kept.groupNames.length)
  }

  numberOf(row: string): number {
    this.#numbers ??= new Map(this.#names.map((name, number) => [name, number]))
    return getOrInsert(this.#numbers, row, () => this.#names.push(row) - 1)
  }

  /** By its group first: only of a group that changed it is looked at what the row is about. */
  isSame(row: number): boolean {
    const known = this.#rows[row]
    if (known !== UNKNOWN) return known === SAME
    const name = this.#names[row] as string
    const same = this.#isSameGroup(row) || isOne(this.#kept.digests[row], this.#digests.row(name))
    this.#rows[row] = same ? SAME : OTHER
    return same
  }

  #isSameGroup(row: number): boolean {
    const group = this.#kept.groups[row] as number
    const known = this.#groups[group]
    if (known !== UNKNOWN) return known === SAME
    const now = this.#digests.group(this.#kept.groupNames[group] as string)
    const same = isOne(this.#kept.groupDigests[group], now)
    this.#groups[group] = same ? SAME : OTHER
    return same
  }

  /** What is as it was has the digest it had: only what changed, or is new, is gone through. */
  digest(row: number): string | null {
    const kept = this.#kept.digests[row]
    return kept && this.isSame(row) ? kept : this.#digests.row(this.#names[row] as string)
  }

  /** These pages, with the rows that they have and no others. */
  collect(pages: ReadonlyMap<string, CachedPage>): CachedPages {
    const numbers = new Int32Array(this.#names.length)
    for (const { reads } of pages.values()) for (const row of reads) numbers[row] = 1
    const rows = new RowsBuilder()
    for (const [row, used] of numbers.entries()) if (used === 1) numbers[row] = this.#collectRow(row, rows)
    const told = new Map<string, CachedPage>()
    for (const [file, page] of pages)
      told.set(file, { ...page, reads: page.reads.map((row) => numbers[row] as number) })
    return { pages: told, rows: rows.made }
  }

  #collectRow(row: number, rows: RowsBuilder): number {
    const name = this.#names[row] as string
    const group = this.#kept.groups[row]
    const groupName = group === undefined ? groupOf(name) : (this.#kept.groupNames[group] as string)
    return rows.add(name, this.digest(row) ?? '', groupName, () => this.#digests.group(groupName) ?? '')
  }
}

const isOne = (before: string | undefined, now: string | null): boolean => now !== null && now === before

/** Rows that are put together, each once. */
export class RowsBuilder {
  readonly made: Rows = { names: [], digests: [], groups: [], groupNames: [], groupDigests: [] }
  readonly #groups = new Map<string, number>()

  /** The number that the row has from now on. */
  add(name: string, digest: string, group: string, digestOfGroup: () => string): number {
    const { names, digests, groups, groupNames, groupDigests } = this.made
    const number = getOrInsert(this.#groups, group, () => {
      groupDigests.push(digestOfGroup())
      return groupNames.push(group) - 1
    })
    digests.push(digest)
    groups.push(number)
    return names.push(name) - 1
  }
}

/** The pages that several threads made, with their rows as one. */
export function mergePages(all: readonly CachedPages[]): CachedPages {
  const rows = new RowsBuilder()
  const numbers = new Map<string, number>()
  const pages = new Map<string, CachedPage>()
  for (const each of all) {
    const { names, digests, groups, groupNames, groupDigests } = each.rows
    const added = names.map((name, row) =>
      getOrInsert(numbers, name, () => {
        const group = groups[row] as number
        const digestOfGroup = (): string => groupDigests[group] as string
        return rows.add(name, digests[row] as string, groupNames[group] as string, digestOfGroup)
      }),
    )
    for (const [file, page] of each.pages)
      pages.set(file, { ...page, reads: page.reads.map((row) => added[row] as number) })
  }
  return { pages, rows: rows.made }
}
