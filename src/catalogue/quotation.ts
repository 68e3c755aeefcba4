import type { Range } from '../text/range.ts'
import { sentences } from '../text/sentences.ts'

/** A piece of a quotation; `mark` is what the quotation is about. */
export interface Part {
  text: string
  mark: boolean
}

/** The sentences of a text that hold one of the ranges, each with the ranges marked. */
export const sentencesAround = (text: string, ranges: readonly Range[]): Part[][] =>
  sentences(text).flatMap(({ start, end }) => {
    const inside = ranges.filter((range) => range[0] >= start && range[0] < end)
    return inside.length ? [marked(text, [start, end], inside)] : []
  })

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
