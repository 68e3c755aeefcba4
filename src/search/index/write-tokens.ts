import { isFunctionWord } from '../dutch/function-words.ts'
import { inLetters, token } from '../dutch/index-token.ts'
import { writeShape } from '../dutch/word-shape.ts'
import type { Suspended } from '../texts/texts.ts'
import type { Words } from '../texts/words.ts'
import type { Indexed } from './indexed.ts'
import { TokenKeys } from './key-counts.ts'
import type { WordList } from './word-list.ts'

/** What represents a word in the index. A word without a key is not indexed. */
interface WordTokens {
  key: string | null
  family: string | null
  parts: string[]
}

type Tokenised = Pick<Indexed, 'tokens' | 'shape'>

/** The tokens of texts, interned; those of a word are computed once. */
export class Tokens {
  /** The tokens by their numbers. */
  readonly names: string[] = []
  readonly keys = new TokenKeys()
  private readonly numbers = new Map<string, number>()
  private readonly words: Words
  private readonly list: WordList
  /** By word number: its tokens. */
  private readonly known: (Tokenised | undefined)[] = []

  /** @param words The interned words that the texts were read with. */
  constructor(words: Words, list: WordList) {
    this.words = words
    this.list = list
  }

  /** The tokens of a text, word by word in reading order. */
  of(forms: Int32Array, suspended: readonly Suspended[]): { tokens: number[]; shape: string } {
    const tokens: number[] = []
    let shape = ''
    let next = 0
    for (let place = 0; place < forms.length; place++) {
      const word = forms[place] as number
      const each =
        suspended[next]?.[0] === place ? this.suspended(word, suspended[next++]) : this.ofWord(word)
      for (const one of each.tokens) tokens.push(one)
      shape += each.shape
    }
    return { tokens, shape }
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.names.length)
    this.keys.add(name)
    return this.names.push(name) - 1
  }

  private ofWord(word: number): Tokenised {
    while (this.known.length <= word) this.known.push(undefined)
    const known = this.known[word]
    if (known) return known
    const folded = this.words.list[word] ?? ''
    const tokenised = this.tokenised(folded, tokensOf(folded, this.list))
    this.known[word] = tokenised
    return tokenised
  }

  /** The tokens of a suspended compound; what it is short for counts as one more part. */
  private suspended(form: number, suspended: Suspended | undefined): Tokenised {
    const word = this.words.list[form] ?? ''
    const said = expandSuspended(word, suspended?.[1] ?? '', this.list).map(
      (each) => this.list.analyse(each).key,
    )
    const { parts, ...tokens } = tokensOf(word, this.list)
    return this.tokenised(word, { ...tokens, parts: [...parts, ...said] })
  }

  private tokenised(word: string, { key, family, parts }: WordTokens): Tokenised {
    if (key === null) return { tokens: [], shape: '' }
    const names = [
      token(key, 'word'),
      ...(family === null ? [] : [token(family, 'family')]),
      ...parts.map((part) => token(part, 'part')),
    ]
    return {
      tokens: names.map((name) => this.numberOf(name)),
      shape: writeShape(word, family !== null, parts.map(inLetters)),
    }
  }
}

function tokensOf(word: string, list: WordList): WordTokens {
  if (isFunctionWord(word)) return { key: null, family: null, parts: [] }
  const { key, family, parts } = list.analyse(word)
  return { key, family, parts: parts.flatMap((part) => (part.family ? [part.key, part.family] : [part.key])) }
}

/** What a suspended compound is short for: `dak-`, `thuisloosheid` → `dakloosheid`. Empty when unknown. */
export function expandSuspended(word: string, last: string, list: WordList): string[] {
  const [start] = list
    .analyse(last)
    .parts.filter(({ inner }) => !inner)
    .map((part) => part.start)
    .slice(-1)
  return start === undefined || isFunctionWord(word) ? [] : [word + last.slice(start)]
}
