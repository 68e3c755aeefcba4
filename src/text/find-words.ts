import type { Range } from './range.ts'

/** The letters of a text without what a line end does to them, and where each stood. */
interface Letters {
  text: string
  at: number[]
}

/** A hyphen that a line end left, and what is nothing to see. */
const BROKEN = /[-\u2010\u00ad][^\S\n]*\r?\n\s*|[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu

/** 'Onder-\nsteuning van A' → 'ondersteuningvana' */
function lettersOf(text: string): Letters {
  const at: number[] = []
  let letters = ''
  const take = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      const lower = text[i]?.toLowerCase() ?? ''
      letters += lower.length === 1 ? lower : (text[i] ?? '')
      at.push(i)
    }
  }
  let from = 0
  for (const { 0: gap, index } of text.matchAll(BROKEN)) {
    take(from, index)
    from = index + gap.length
  }
  take(from, text.length)
  return { text: letters, at }
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u
const goesOn = (text: string, before: number, behind: number): boolean =>
  IN_WORD.test(text[before] ?? '') && IN_WORD.test(text[behind] ?? '')

/**
 * Where words stand in a text, whole words only: upper case, white space and what line ends do to words do
 * not count.
 *   findWords('Aan J. Proef-\nman', 'j. proefman') → [[4, 17]]
 */
export function findWords(text: string, words: string): Range[] {
  const [hay, needle] = [lettersOf(text), lettersOf(words).text]
  const found: Range[] = []
  if (needle === '') return found
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + needle.length)) {
    const start = hay.at[at] as number
    const end = (hay.at[at + needle.length - 1] as number) + 1
    if (!goesOn(text, start - 1, start) && !goesOn(text, end - 1, end)) found.push([start, end])
  }
  return found
}
