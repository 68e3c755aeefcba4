import { type Form, fold, formsIn } from '../dutch/fold.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { token } from '../dutch/index-token.ts'
import type { WordList } from './word-list.ts'

/** The tokens of a text, a group a word, in reading order. */
export const tokensOf = (text: string, list: WordList): string[] =>
  formsIn(text)
    .filter(({ word }) => !isFunctionWord(word))
    .flatMap((form) => {
      const { key, family, parts } = list.analyse(form.word)
      const keys = [
        ...parts.flatMap((part) => [part.key, ...part.family]),
        ...suspended(text, form, list).map((word) => list.analyse(word).key),
      ]
      return [
        token(key, 'word'),
        ...(family ? [token(family, 'family')] : []),
        ...keys.map((part) => token(part, 'part')),
      ]
    })

/** `dak- en thuisloosheid`: the second word ends for both. */
const SUSPENDED = /^[-‐‑]\s(?:en|of|en\/of|tot)\s\(?(?:[\p{L}’'-]*[-‐‑])?([\p{L}]+)/u
const REACH = 60

/** The words that words with a hyphen at their end are short for. */
export const suspendedIn = (text: string, list: WordList): string[] =>
  formsIn(text).flatMap((form) => suspended(text, form, list))

/** The word that a word with a hyphen at its end is short for. */
function suspended(text: string, { end, word }: Form, list: WordList): string[] {
  const [, second] = SUSPENDED.exec(text.slice(end, end + REACH)) ?? []
  if (second === undefined) return []
  const last = fold(second)
  const [start] = list
    .analyse(last)
    .parts.filter(({ inner }) => !inner)
    .map((part) => part.start)
    .slice(-1)
  return start === undefined || isFunctionWord(word) ? [] : [word + last.slice(start)]
}
