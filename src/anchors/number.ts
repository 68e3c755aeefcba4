import { fromRoman } from '../text/roman.ts'
import { slug } from '../text/slug.ts'
import { BlockId } from './block-id.ts'
import { endnoteId } from './endnote.ts'
import type { AnchorType } from './ledger.ts'
import type { Spot } from './spot.ts'

/** Letters after a number: a … z, za … zz, zza … */
export function letters(count: number): string {
  const rest = count % 26
  return 'z'.repeat(Math.floor(count / 26)) + String.fromCharCode(97 + rest)
}

/** Types that are numbered as they come share the numbers of a series. */
export const SERIES: Readonly<Record<Exclude<AnchorType, 'footnote' | 'table' | 'row' | 'endnote'>, string>> =
  {
    paragraph: 'p',
    listItem: 'p',
    contents: 'inhoud-',
    heading: 's',
    box: 'kader-',
    figure: 'figuur-',
  }

/**
 * Types that bear a number in the source have their own series; the rows of a table are a series of that
 * table.
 */
const OWN_SERIES: Readonly<Partial<Record<AnchorType, string>>> = {
  footnote: 'fn',
  table: 'tabel-',
  row: '.r',
  endnote: 'en',
}
export const seriesOf = (type: AnchorType): string => OWN_SERIES[type] ?? SERIES[type as keyof typeof SERIES]

/** `p23a` → 23, `tabel-15.r12` → 12; 0 for an id without a number. */
export const baseNumber = (id: string): number => Number(/(?<!\d)(\d+)[a-z]*$/.exec(id)?.[1] ?? 0)

/** `base` when it is free, else with the first free letter: `fn1`, `fn1a`, `fn1b`. */
function firstFree(base: string, taken: ReadonlySet<string>, always = false): BlockId {
  let id = base
  for (let count = 0; always ? id === base || taken.has(id) : taken.has(id); count += 1)
    id = base + letters(count)
  return BlockId.parse(id)
}

/** `tabel-a`, `tabel-b`: a table without a number. */
function unnumbered(prefix: string, taken: ReadonlySet<string>): BlockId {
  let count = 0
  while (taken.has(prefix + letters(count))) count += 1
  return BlockId.parse(prefix + letters(count))
}

/** `fn12` for a footnote, `en4` for an endnote with the Roman number iv. */
function noteId(marker: string): string {
  const roman = fromRoman(marker)
  return roman === null ? `fn${/^\d{1,9}$/.test(marker) ? Number(marker) : 0}` : `en${roman}`
}

/** Id by the number in the source. A note marker that is no number (an asterisk) counts as number 0. */
function idBySourceNumber(spot: Spot, taken: ReadonlySet<string>): BlockId {
  if (spot.type === 'footnote') return firstFree(noteId(spot.number ?? ''), taken)
  if (spot.type === 'endnote') return firstFree(endnoteId(spot.number ?? '') ?? 'en0', taken)
  const number = slug(spot.number ?? '')
  return number === '' ? unnumbered('tabel-', taken) : firstFree(`tabel-${number}`, taken)
}

/** Where a new block stands: the id before it in its series, and whether an older block still follows. */
interface Place {
  previous: BlockId | undefined
  followed: boolean
  /** The highest number ever given in the series. */
  highest: number
}

/** An id for a block that has none, when these are taken. */
export type FreshId = (spot: Spot, place: Place, taken: ReadonlySet<string>) => BlockId

export const freshId: FreshId = (spot, place, taken) =>
  spot.type in SERIES
    ? countOn(SERIES[spot.type as keyof typeof SERIES], place, taken)
    : idBySourceNumber(spot, taken)

/** Ids for the rows of a table. */
export const freshRowId =
  (table: BlockId): FreshId =>
  (_, place, taken) =>
    countOn(`${table}.r`, place, taken)

/**
 * A number is given once: after the last block the count goes on, between two blocks the first gets a letter.
 */
function countOn(prefix: string, place: Place, taken: ReadonlySet<string>): BlockId {
  if (!place.followed) return BlockId.parse(`${prefix}${place.highest + 1}`)
  return firstFree(`${prefix}${place.previous === undefined ? 0 : baseNumber(place.previous)}`, taken, true)
}
