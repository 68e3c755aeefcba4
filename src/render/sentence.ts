import type { Range } from '../text/range.ts'

/** The end of a sentence: a full stop, question or exclamation mark, maybe a closing quote, and space before a capital or a quote. */
const END = /[.!?]["'”’)]{0,2}\s+(?=["'“‘(]?\p{Lu})/gu

/** The ranges of the sentences of a text; together they are the whole text. Abbreviations may cut one in two: it is for showing only. */
export function sentences(text: string): Range[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length)
  const bounds = [0, ...ends, text.length]
  return bounds.slice(1).map((end, index) => [bounds[index] ?? 0, end])
}

/** A piece of a quotation; `mark` is what the quotation is about. */
export interface Part {
  text: string
  mark: boolean
}

/** The sentences of a text that hold one of the ranges, each with the ranges marked. */
export function sentencesAround(text: string, ranges: readonly Range[]): Part[][] {
  return sentences(text).flatMap(([start, end]) => {
    const inside = ranges.filter((range) => range[0] >= start && range[0] < end)
    return inside.length ? [marked(text, [start, end], inside)] : []
  })
}

function marked(text: string, [start, end]: Range, ranges: readonly Range[]): Part[] {
  const parts: Part[] = []
  let cursor = start
  for (const [from, to] of ranges) {
    if (from < cursor) continue
    parts.push({ text: text.slice(cursor, from), mark: false }, { text: text.slice(from, to), mark: true })
    cursor = to
  }
  parts.push({ text: text.slice(cursor, Math.max(cursor, end)).trimEnd(), mark: false })
  return parts.filter((part) => part.text)
}
