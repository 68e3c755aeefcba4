import { fromRoman } from '../text/roman.ts'
import { slug } from '../text/slug.ts'
import { BlockId } from './block-id.ts'
import { endnoteId } from './endnote.ts'
import type { AnchorType } from './ledger.ts'
import type { Spot } from './spot.ts'

/** The letters after a number, from 0: a … z, za … zz, zza … */
export function letters(count: number): string {
  const rest = count % 26
  return 'z'.repeat(Math.floor(count / 26)) + String.fromCharCode(97 + rest)
}

/** Prefixes of the types that are numbered in reading order. Types with the same prefix share one series. */
export const SERIES: Readonly<Record<Exclude<AnchorType, 'footnote' | 'table' | 'row' | 'endnote'>, string>> =
  {
    paragraph: 'p',
    listItem: 'p',
    contents: 'inhoud-',
    heading: 's',
    box: 'kader-',
    figure: 'figuur-',
  }

/** Prefixes of the types with a number in the source, and of rows: these are a series within their table. */
const OWN_SERIES: Readonly<Partial<Record<AnchorType, string>>> = {
  footnote: 'fn',
  table: 'tabel-',
  row: '.r',
  endnote: 'en',
}
export const seriesOf = (type: AnchorType): string => OWN_SERIES[type] ?? SERIES[type as keyof typeof SERIES]

/** `p23a` → 23, `tabel-15.r12` → 12; 0 for an id without a number. */
export const baseNumber = (id: string): number => Number(/(?<!\d)(\d+)[a-z]*$/.exec(id)?.[1] ?? 0)

/** `base` itself when it is free, else with the first free letter: `fn1`, `fn1a`, `fn1b`. */
const firstFree = (base: string, taken: ReadonlySet<string>): BlockId =>
  taken.has(base) ? withLetter(base, taken) : BlockId.parse(base)

/** `base` with the first free letter: `p23a`; `tabel-a` for a table without a number. */
function withLetter(base: string, taken: ReadonlySet<string>): BlockId {
  let count = 0
  while (taken.has(base + letters(count))) count += 1
  return BlockId.parse(base + letters(count))
}

/** `fn12` for a footnote, `en4` for an endnote with the Roman number iv. */
function noteId(marker: string): string {
  const roman = fromRoman(marker)
  return roman === null ? `fn${/^\d{1,9}$/.test(marker) ? Number(marker) : 0}` : `en${roman}`
}

/** An id by the number in the source. A note marker that is no number, such as an asterisk, counts as 0. */
function idBySourceNumber(spot: Spot, taken: ReadonlySet<string>): BlockId {
  if (spot.type === 'footnote') return firstFree(noteId(spot.number ?? ''), taken)
  if (spot.type === 'endnote') return firstFree(endnoteId(spot.number ?? '') ?? 'en0', taken)
  const number = slug(spot.number ?? '')
  return number === '' ? withLetter('tabel-', taken) : firstFree(`tabel-${number}`, taken)
}

/** Where a new block stands in its series. */
interface Place {
  /** The id before it. */
  previous: BlockId | undefined
  /** Whether an older block follows it. */
  followed: boolean
  /** The highest number ever given in the series. */
  highest: number
}

/** Makes an id for a new block, other than those that are taken. */
export type FreshId = (spot: Spot, place: Place, taken: ReadonlySet<string>) => BlockId

export const freshId: FreshId = (spot, place, taken) =>
  spot.type in SERIES
    ? nextId(SERIES[spot.type as keyof typeof SERIES], place, taken)
    : idBySourceNumber(spot, taken)

/** Makes ids for the rows of a table. */
export const freshRowId =
  (table: BlockId): FreshId =>
  (_, place, taken) =>
    nextId(`${table}.r`, place, taken)

/**
 * Numbers are never given again. After the last older block the count goes on; before it, a new block has the
 * number of the one before it, with a letter.
 */
function nextId(prefix: string, place: Place, taken: ReadonlySet<string>): BlockId {
  if (!place.followed) return BlockId.parse(`${prefix}${place.highest + 1}`)
  return withLetter(`${prefix}${place.previous === undefined ? 0 : baseNumber(place.previous)}`, taken)
}
