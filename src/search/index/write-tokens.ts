import { isFunctionWord } from '../dutch/function-words.ts'
import { token } from '../dutch/index-token.ts'
import type { Suspended, Texts } from '../texts/texts.ts'
import type { WordList } from './word-list.ts'

/** The tokens of texts; those of a word are the same wherever it stands. */
export class Tokens {
  private readonly texts: Texts
  private readonly list: WordList
  private readonly known: (readonly string[])[] = []

  constructor(texts: Texts, list: WordList) {
    this.texts = texts
    this.list = list
  }

  /** The tokens of a text, a group a word, in reading order. */
  of(index: number): string[] {
    const [forms = [], suspended = []] = [this.texts.forms[index], this.texts.suspended[index]]
    const tokens: string[] = []
    let next = 0
    for (const [place, word] of forms.entries()) {
      for (const each of this.ofWord(word)) tokens.push(each)
      if (suspended[next]?.[0] === place)
        tokens.push(...meant(this.texts, word, suspended[next++], this.list).map(this.asPart))
    }
    return tokens
  }

  private asPart = (word: string): string => token(this.list.analyse(word).key, 'part')

  private ofWord(word: number): readonly string[] {
    const known = this.known[word]
    if (known) return known
    const made = tokensOf(this.texts.words[word] ?? '', this.list)
    this.known[word] = made
    return made
  }
}

function tokensOf(word: string, list: WordList): string[] {
  if (isFunctionWord(word)) return []
  const { key, family, parts } = list.analyse(word)
  return [
    token(key, 'word'),
    ...(family ? [token(family, 'family')] : []),
    ...parts.flatMap((part) => [part.key, ...part.family]).map((part) => token(part, 'part')),
  ]
}

/** The words of a text that words with a hyphen at their end are short for. */
export function suspendedIn(texts: Texts, index: number, list: WordList): string[] {
  const [forms = [], suspended = []] = [texts.forms[index], texts.suspended[index]]
  return suspended.flatMap((each) => meant(texts, forms[each[0]] ?? -1, each, list))
}

/** `dak- en thuisloosheid`: the word that a word with a hyphen at its end is short for. */
function meant({ words }: Texts, form: number, suspended: Suspended | undefined, list: WordList): string[] {
  const [, last = ''] = suspended ?? []
  const word = words[form] ?? ''
  const [start] = list
    .analyse(last)
    .parts.filter(({ inner }) => !inner)
    .map((part) => part.start)
    .slice(-1)
  return start === undefined || isFunctionWord(word) ? [] : [word + last.slice(start)]
}
