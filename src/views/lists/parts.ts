import { formatNumber } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import { MONTHS } from '../../text/months.ts'

/** A list with more entries than this is divided over several pages, by year or by letter. */
export const MOST_ENTRIES = 100

/**
 * One of the pages of a long list. Its address depends only on its own entries, so that it stays when the
 * list grows.
 */
export interface Part<T> {
  key: string
  /** `2015–2019`, `2019`, `maart 2019`, `B` */
  label: string
  url: string
  count: string
  entries: T[]
}

/** A list as its page shows it: either all entries, or links to the parts. */
export interface Parted<T> {
  entries: T[]
  parts: Part<T>[]
}

/** How a list is divided. */
export interface Division<T> {
  /** Address of the page of the list. */
  base: string
  by: 'jaar' | 'letter' | 'reeks'
  /** The keys of an entry, from coarse to fine: `['2019', '2019-03']`. */
  keysOf: (entry: T) => string[]
  /** The size of a list, when entries do not count as one each. */
  countOf?: (entries: readonly T[]) => number
  /** A larger part is divided by the next key; `MOST_ENTRIES` when not given. */
  roomInPart?: number
  /** Orders the parts from the last key to the first. */
  lastFirst?: boolean
}

/** Puts all entries on one page, or divides them by year or letter when there are too many. */
export function parted<T>(entries: readonly T[], division: Division<T>): Parted<T> {
  if (sizeOf(entries, division) <= MOST_ENTRIES) return { entries: [...entries], parts: [] }
  const groups = divided(entries, division, 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = (division.lastFirst ? groups.reverse() : groups).map(([key, own]) =>
    toPart(key, own, division),
  )
  return { entries: [], parts }
}

const sizeOf = <T>(entries: readonly T[], { countOf }: Division<T>): number =>
  countOf ? countOf(entries) : entries.length

/** Divides by the key at `depth`, and a part that is still too long by the next key. */
function divided<T>(entries: readonly T[], division: Division<T>, depth: number): [key: string, T[]][] {
  const groups = Map.groupBy(entries, (entry) => keyAt(division.keysOf(entry), depth))
  return [...groups].flatMap(([key, own]): [string, T[]][] => {
    const isDivisible = own.some((entry) => division.keysOf(entry).length > depth + 1)
    return isDivisible && sizeOf(own, division) > (division.roomInPart ?? MOST_ENTRIES)
      ? divided(own, division, depth + 1)
      : [[key, own]]
  })
}

const keyAt = (keys: readonly string[], depth: number): string =>
  keys[Math.min(depth, keys.length - 1)] ?? UNDATED

const toPart = <T>(key: string, entries: T[], division: Division<T>): Part<T> => ({
  key,
  label: labelOf(key),
  url: `${division.base}${division.by}/${key}/`,
  count: formatNumber(sizeOf(entries, division)),
  entries,
})

export const UNDATED = 'zonder-datum'
export const OTHER = 'overig'

const LABELS: Readonly<Record<string, string>> = { [UNDATED]: 'Zonder datum', [OTHER]: 'Overig' }

/** `2019-03` → `maart 2019`, `2015-2019` → `2015–2019`; a letter becomes a capital. */
function labelOf(key: string): string {
  if (/^\d{4}-\d{4}$/.test(key)) return key.replace('-', '–')
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(key) ?? []
  if (year && month) return `${MONTHS[Number(month) - 1]} ${year}`
  return LABELS[key] ?? key.toUpperCase()
}

type Dated = Pick<Document, 'date' | 'year'>

/** `['2019', '2019-03']`, as far as the date is known; none without a date. */
export function dateKeys(document: Dated | undefined): string[] {
  const date = document?.date ?? (document?.year ? String(document.year) : '')
  return [4, 7].filter((length) => date.length >= length).map((length) => date.slice(0, length))
}

/** Years. */
const SPAN = 5

/** The same, after the span of five years that the year is in: `['2015-2019', '2019', '2019-03']`. */
export function spanKeys(document: Dated | undefined): string[] {
  const [year, ...months] = dateKeys(document)
  if (year === undefined) return []
  const first = Number(year) - (Number(year) % SPAN)
  return [`${first}-${first + SPAN - 1}`, year, ...months]
}

/** `['b', 'be']`: the first letter and the first two, without accents. */
export function letterKeys(name: string): string[] {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
  return letters === '' ? [OTHER] : [...new Set([letters.slice(0, 1), letters.slice(0, 2)])]
}
