import type { Range } from './range.ts'

/** The letters of a text, lower-case, without white space and line-end hyphens. */
interface Letters {
  text: string
  /** For each letter its offset in the original text. */
  at: number[]
}

/** A hyphen at a line end, white space, or invisible characters. */
const GAP = /[-\u2010\u00ad][^\S\n]*\r?\n\s*|[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu

/** 'Onder-\nsteuning van A' → 'ondersteuningvana' */
function lettersOf(text: string): Letters {
  const at: number[] = []
  let letters = ''
  const addLetters = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      const lower = text[i]?.toLowerCase() ?? ''
      letters += lower.length === 1 ? lower : (text[i] ?? '')
      at.push(i)
    }
  }
  let from = 0
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    addLetters(from, index)
    from = index + gap.length
  }
  addLetters(from, text.length)
  return { text: letters, at }
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u
/** Whether one word goes on from `before` to `behind`. */
const isInsideWord = (text: string, before: number, behind: number): boolean =>
  IN_WORD.test(text[before] ?? '') && IN_WORD.test(text[behind] ?? '')

/**
 * The places of some words in a text. Only whole words match; case, white space and line-end hyphens are
 * ignored.
 *   findWords('Aan J. Proef-\nman', 'j. proefman') → [[4, 17]]
 */
export function findWords(text: string, words: string): Range[] {
  const [hay, needle] = [lettersOf(text), lettersOf(words).text]
  const found: Range[] = []
  if (needle === '') return found
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + needle.length)) {
    const start = hay.at[at] as number
    const end = (hay.at[at + needle.length - 1] as number) + 1
    if (!isInsideWord(text, start - 1, start) && !isInsideWord(text, end - 1, end)) found.push([start, end])
  }
  return found
}
