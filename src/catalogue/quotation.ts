import type { Range } from '../text/range.ts'
import { sentences } from '../text/sentences.ts'

/** A piece of a quotation; `mark` is what the quotation is about. */
export interface Part {
  text: string
  mark: boolean
}

/** Characters of a sentence that are quoted; a longer one is cut to what is around its first mark. */
export type Length = Readonly<{ whole: number; shown: number; before: number }>

/**
 * The sentences of a text that hold one of the ranges, each with the ranges marked; of a sentence that is too
 * long to quote what is around the first of them.
 */
export const quotedAround = (text: string, ranges: readonly Range[], length: Length): Part[][] =>
  sentences(text).flatMap(({ start, end }) => {
    const inside = ranges.filter((range) => range[0] >= start && range[0] < end)
    const [range] = inside
    if (range === undefined) return []
    return end - start <= length.whole
      ? [marked(text, [start, end], inside)]
      : [around(text, { stretch: [start, end], range, at: range[0] }, length)]
  })

/** Every sentence whole. */
export const AS_LONG_AS_IT_IS: Length = { whole: Number.POSITIVE_INFINITY, shown: 0, before: 0 }

/** The same, however long they are. */
export const sentencesAround = (text: string, ranges: readonly Range[]): Part[][] =>
  quotedAround(text, ranges, AS_LONG_AS_IT_IS)

/** A stretch of a text with the ranges in it marked; what a range has beyond the stretch is shown too. */
export function marked(text: string, [start, end]: Range, ranges: readonly Range[]): Part[] {
  const parts: Part[] = []
  let cursor = start
  for (const [from, to] of ranges) {
    if (from < cursor) continue
    parts.push({ text: text.slice(cursor, from), mark: false }, { text: text.slice(from, to), mark: true })
    cursor = to
  }
  parts.push({ text: text.slice(cursor, Math.max(cursor, end)), mark: false })
  return parts.filter((part) => part.text)
}

/** A stretch that is too long to quote, what of it is marked, and the place that it is about. */
interface Long {
  stretch: Range
  range: Range
  at: number
}

/** Characters that are shown, and how many of them before the place. */
type Room = Pick<Length, 'shown' | 'before'>

/** The words of a stretch around a place in it, cut at spaces. */
export function around(text: string, { stretch: [start, end], range, at }: Long, room: Room): Part[] {
  const last = Math.max(start, end - room.shown)
  const from = wordStart(text, start, Math.min(Math.max(start, at - room.before), last))
  const to = from + room.shown >= end ? end : Math.max(from, text.lastIndexOf(' ', from + room.shown))
  const inside: Range = [Math.max(range[0], from), Math.min(range[1], to)]
  return [
    ...dots(from > start, '… '),
    ...marked(text, [from, to], inside[0] < inside[1] ? [inside] : []),
    ...dots(to < end, ' …'),
  ]
}

const dots = (cut: boolean, text: string): Part[] => (cut ? [{ text, mark: false }] : [])

/** The first word from a place on; the place itself where no word begins after it. */
const wordStart = (text: string, start: number, at: number): number =>
  at <= start ? start : text.indexOf(' ', at - 1) + 1 || at
