import { spelledFrom, type Word } from './abbreviation-letters.ts'

/**
 * A name of which only the beginning is abbreviated: `INC pacten` for `inclusie pacten`, `Wmo-toezicht` for
 * `Wmo toezicht`. What stands behind the letters is the same in both.
 */
const SHORT = /^(?<letters>\p{Lu}{2,6})(?<rest>(?:[ -]\p{Ll}{3,20}){1,2})$/u

const plain = (text: string): string => text.toLowerCase().replaceAll('-', ' ')

/** Whether words stand for letters: each begins with one, or one word begins with all. */
function standFor(words: readonly Word[], letters: string): boolean {
  const [first] = words
  const isPrefix = words.length === 1 && first?.text.toLowerCase().startsWith(letters.toLowerCase()) === true
  return isPrefix || spelledFrom(words, letters) === 0
}

/** The index of the first of the words before an abbreviation that it stands for; null when it is not one. */
export function abbreviatedFirst(words: readonly Word[], short: string): number | null {
  const { letters, rest } = SHORT.exec(short)?.groups ?? {}
  if (letters === undefined || rest === undefined) return null
  const parts = words.flatMap((word, index) =>
    plain(word.text)
      .split(' ')
      .map((text) => ({ text, at: index, start: word.start })),
  )
  const end = parts.length - plain(rest).trim().split(' ').length
  const same =
    parts
      .slice(end)
      .map(({ text }) => text)
      .join(' ') === plain(rest).trim()
  if (!same) return null
  const from = [1, 2, 3, 4].find((count) => count <= end && standFor(parts.slice(end - count, end), letters))
  return from === undefined ? null : (parts[end - from]?.at ?? null)
}
