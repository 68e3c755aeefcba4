import { dutchDictionary } from '../../../src/search/index/dictionary.ts'
import { numbers } from './random.ts'

/** Words of a text that are replaced: those that carry its meaning, by their length. */
const CONTENT_WORD = /(?<![\p{L}\p{N}-])\p{Ll}{6,}(?![\p{L}\p{N}-])/gu
/** One in so many of them is another. */
const ONE_IN = 3

/** The words of the Dutch list, in an order of their own that is the same each time. */
function shuffledWords(): string[] {
  const words = [...dutchDictionary().words].filter((word) => word.length >= 4 && !word.includes("'"))
  const next = numbers(7)
  for (let at = words.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[words[at], words[other]] = [words[other] as string, words[at] as string]
  }
  return words
}

const WORDS = shuffledWords()

/** As in a language: the word of place n comes up one time in n as often as the first. */
const wordByZipf = (next: () => number): string =>
  WORDS[Math.min(Math.floor(WORDS.length ** next()) - 1, WORDS.length - 1)] as string

/** A text with a third of its content words replaced: no two paragraphs made of one are the same. */
export const mutated = (text: string, next: () => number): string =>
  text.replace(CONTENT_WORD, (word) => (next() * ONE_IN < 1 ? wordByZipf(next) : word))
