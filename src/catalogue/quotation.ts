import type { Range } from '../text/range.ts'
import { sentences } from '../text/sentences.ts'

/** A piece of a quotation; `mark` is true for the words that the quotation is about. */
export interface Part {
  text: string
  mark: boolean
}

/**
 * The lengths of quotations, in characters. A sentence longer than `whole` is cut to `shown` characters, of
 * which `before` precede its first mark.
 */
export type Length = Readonly<{ whole: number; shown: number; before: number }>

/**
 * The sentences of a text that contain one of the ranges, with those marked. A sentence that is too long is
 * cut around its first mark.
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

/** Never cuts a sentence. */
export const AS_LONG_AS_IT_IS: Length = { whole: Number.POSITIVE_INFINITY, shown: 0, before: 0 }

/** The same, without cutting sentences. */
export const sentencesAround = (text: string, ranges: readonly Range[]): Part[][] =>
  quotedAround(text, ranges, AS_LONG_AS_IT_IS)

/** A stretch of a text with ranges marked. A range that goes on beyond the stretch is shown to its end. */
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

/** A stretch that is too long to quote, the range in it to mark, and the offset that must be visible. */
interface LongStretch {
  stretch: Range
  range: Range
  at: number
}

/** The number of characters to show, and how many of those before the offset. */
type CutLength = Pick<Length, 'shown' | 'before'>

/** The words of a stretch around an offset, cut at spaces. */
export function around(
  text: string,
  { stretch: [start, end], range, at }: LongStretch,
  length: CutLength,
): Part[] {
  const last = Math.max(start, end - length.shown)
  const from = wordStart(text, start, Math.min(Math.max(start, at - length.before), last))
  const to = from + length.shown >= end ? end : Math.max(from, text.lastIndexOf(' ', from + length.shown))
  const inside: Range = [Math.max(range[0], from), Math.min(range[1], to)]
  return [
    ...dots(from > start, '… '),
    ...marked(text, [from, to], inside[0] < inside[1] ? [inside] : []),
    ...dots(to < end, ' …'),
  ]
}

const dots = (cut: boolean, text: string): Part[] => (cut ? [{ text, mark: false }] : [])

/** The offset of the first word that starts at or after `at`; `at` itself when there is none. */
const wordStart = (text: string, start: number, at: number): number =>
  at <= start ? start : text.indexOf(' ', at - 1) + 1 || at
