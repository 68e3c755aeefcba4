import { spelledFrom, type Word } from './abbreviation-letters.ts'

/**
 * A name whose beginning is abbreviated: `INC pacten` for `inclusie pacten`. The words after the letters are
 * the same in both forms.
 */
const SHORT = /^(?<letters>\p{Lu}{2,6})(?<rest>(?:[ -]\p{Ll}{3,20}){1,2})$/u

const normalised = (text: string): string => text.toLowerCase().replaceAll('-', ' ')

/** Whether words stand for letters: each word begins with one letter, or a single word begins with all. */
function standFor(words: readonly Word[], letters: string): boolean {
  const [first] = words
  const isPrefix = words.length === 1 && first?.text.toLowerCase().startsWith(letters.toLowerCase()) === true
  return isPrefix || spelledFrom(words, letters) === 0
}

/**
 * The index of the first word that such an abbreviation stands for; null when it does not stand for `words`.
 */
export function abbreviatedFirst(words: readonly Word[], short: string): number | null {
  const { letters, rest } = SHORT.exec(short)?.groups ?? {}
  if (letters === undefined || rest === undefined) return null
  const parts = words.flatMap((word, index) =>
    normalised(word.text)
      .split(' ')
      .map((text) => ({ text, at: index, start: word.start })),
  )
  const tail = normalised(rest).trim()
  const end = parts.length - tail.split(' ').length
  const tailOfWords = parts
    .slice(end)
    .map(({ text }) => text)
    .join(' ')
  if (tailOfWords !== tail) return null
  const from = [1, 2, 3, 4].find((count) => count <= end && standFor(parts.slice(end - count, end), letters))
  return from === undefined ? null : (parts[end - from]?.at ?? null)
}
