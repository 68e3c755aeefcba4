import { isFunctionWord } from '../dutch/function-words.ts'
import type { WordList } from '../index/word-list.ts'

/**
 * A word counts for itself, and less for the word it is derived from, for its parts, and for
 * the pair it makes with the next.
 */
const WORTH = { word: 1, family: 0.6, part: 0.5, pair: 0.6 }

/**
 * Words for amounts, and for the text itself: two paragraphs with a `miljoen` or a
 * `hoofdstuk` are not about the same.
 */
const NO_SUBJECT = new Set(
  [
    'euro miljoen miljard duizend procent aantal budget bedrag beschikbaar beschikbare jaar jaren maand ' +
      'jaarlijks totaal extra structureel',
    'hoofdstuk hoofdstukken paragraaf bijlage figuur tabel noot bron brief kamer kamerbrief signalement ' +
      'rapport document pagina onderdeel',
    'verder tevens daarnaast bovenstaand bovenstaande genoemde bijvoorbeeld onderstaande orde zoals echter',
  ].flatMap((line) => line.split(' ')),
)

const isAbout = (word: string): boolean => !isFunctionWord(word) && !/\d/.test(word) && !NO_SUBJECT.has(word)

/** The terms of a word by their numbers, that of the word itself first, each with what it counts for. */
export interface WordTerms {
  terms: readonly number[]
  worths: readonly number[]
}

/** A number holds two of these. */
const MOST_NUMBERS = 2 ** 26

/** The terms of the words of a library, numbered in the order in which they are met. */
export class Terms {
  private readonly list: WordList
  private readonly words: readonly string[]
  private readonly numbers = new Map<string, number>()
  private readonly pairs = new Map<number, number>()
  private readonly known: (WordTerms | null)[] = []
  private last = 0

  constructor(words: readonly string[], list: WordList) {
    this.words = words
    this.list = list
  }

  /** How many there are up to now. */
  get size(): number {
    return this.last
  }

  /** The terms of a word, by its place in the list; null when it says nothing of a subject. */
  of(word: number): WordTerms | null {
    const known = this.known[word]
    if (known !== undefined) return known
    const made = this.make(this.words[word] ?? '')
    this.known[word] = made
    return made
  }

  private make(word: string): WordTerms | null {
    if (!isAbout(word)) return null
    const { key, family, parts } = this.list.analyse(word)
    const keys = [key, ...(family ? [family] : []), ...parts.map((part) => part.key)]
    const worths = [WORTH.word, ...(family ? [WORTH.family] : []), ...parts.map(() => WORTH.part)]
    return { terms: keys.map((each) => this.numberOf(each)), worths }
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key) ?? this.last++
    this.numbers.set(key, known)
    return known
  }

  /** Two words after each other say more together than apart: `sociale kaart`. */
  pair(first: WordTerms, second: WordTerms): { term: number; worth: number } {
    const key = (first.terms[0] ?? 0) * MOST_NUMBERS + (second.terms[0] ?? 0)
    const known = this.pairs.get(key) ?? this.last++
    this.pairs.set(key, known)
    return { term: known, worth: WORTH.pair }
  }
}
