import type { Range } from './range.ts'
import { regex } from './regex.ts'

/** A sentence as a range `[start, end)` in the text of its block, without the white space around it. */
export interface Sentence {
  start: number
  end: number
  text: string
}

/** A text that ends in an abbreviation: its full stop does not end a sentence. */
const ABBREVIATED = regex('u')`
  (?:^|[\s(])(?:nr|nrs|art|artt|bijv|bv|blz|p|pag|par|hfst|ca|circa|dhr|mevr|mr|drs|dr|ir|prof|jl|resp|max
  |min|incl|excl|evt|vgl|zgn|[Ss]tb|[Ss]tcrt|[Tt]rb|[a-z](?:\.[a-z])+|[A-Z])\.$
`

const END = /[.!?]["'’”»)]*\s+(?=["'‘“«(]?[\p{Lu}\d])/gu

/** The sentences of a text, in order. Abbreviations such as "nr." and "o.a." do not end one. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const add = (to: number) => {
    const raw = text.slice(start, to)
    const trimmed = raw.trim()
    const from = start + (raw.length - raw.trimStart().length)
    if (trimmed) found.push({ start: from, end: from + trimmed.length, text: trimmed })
    start = to
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!ABBREVIATED.test(text.slice(Math.max(start, match.index - 12), match.index + 1))) add(end)
  }
  add(text.length)
  return found
}

/** The range of the sentences that a range touches; the whole text when it touches none. */
export function sentenceAround(text: string, [start, end]: Range): Range {
  const touched = sentences(text).filter(
    (sentence) => sentence.start < Math.max(end, start + 1) && start < sentence.end,
  )
  return [touched[0]?.start ?? 0, touched.at(-1)?.end ?? text.length]
}
