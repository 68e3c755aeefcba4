import type { ResultCache } from '../../output/result-cache.ts'
import { once } from '../../text/once.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { dutchDictionary } from '../index/dictionary.ts'
import { numberOf } from '../index/stable-cuts.ts'
import { WordList } from '../index/word-list.ts'
import { Words } from '../texts/words.ts'
import { CachedTerms, type WordTerms } from './cached-terms.ts'

/**
 * A word counts for itself, and less for the word it is derived from, for its parts, and for the pair it
 * makes with the next. In tenths.
 */
export const WORTH = { word: 10, family: 6, part: 5, pair: 6 }

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

/** How a word hangs together with others. */
type Analysis = Pick<WordList, 'analyse'>

/** Parts of words as short as this are words of the language, not of the texts at hand. */
const SHORT_PART = 4

/** Words by the language alone: what a text is about does not depend on the other texts of a library. */
function languageWords(cache: ResultCache | undefined): WordList {
  const dictionary = dutchDictionary(cache)
  return new WordList(
    new Map([...dictionary.words].filter((word) => word.length === SHORT_PART).map((word) => [word, 1])),
    dictionary,
  )
}

/** The terms of words, by numbers that depend on the word alone. */
export class Terms {
  /** The words that have terms, by numbers of their own. */
  readonly words = new Words()
  /** The terms of all words one after another, of each that of the word itself first, and their worths. */
  readonly numbers: number[] = []
  readonly worths: number[] = []
  /** By the number of a word where its terms end. */
  readonly #ends: number[] = []
  /** Let go of with the terms: what it knows of all words is much, and is asked for once. */
  readonly #analysis: () => Analysis
  readonly #kept: CachedTerms

  /** `keeping`: where word list and terms are kept; `analysis`: another than that of the language. */
  constructor(cache?: ResultCache, analysis?: Analysis) {
    this.#analysis = once(() => analysis ?? languageWords(cache))
    this.#kept = new CachedTerms(analysis ? undefined : cache)
  }

  /** Where the terms of a word begin. */
  startOf = (word: number): number => (word === 0 ? 0 : this.endOf(word - 1))

  /** Where they end: where they begin, when a word says nothing of a subject. */
  endOf(word: number): number {
    while (this.#ends.length <= word) this.#make(this.words.list[this.#ends.length] as string)
    return this.#ends[word] as number
  }

  /** Keeps those that were not known before. */
  keep = (): void => this.#kept.keep()

  #make(word: string): void {
    if (isAbout(word)) {
      const { numbers, worths } = this.#kept.of(word, () => this.#termsOf(word))
      for (let at = 0; at < numbers.length; at++) {
        this.numbers.push(numbers[at] as number)
        this.worths.push(worths[at] as number)
      }
    }
    this.#ends.push(this.numbers.length)
  }

  #termsOf(word: string): WordTerms {
    const { key, family, parts } = this.#analysis().analyse(word)
    const terms: [key: string, worth: number][] = [
      [key, WORTH.word],
      ...(family ? [[family, WORTH.family] as [string, number]] : []),
      ...parts.map((part): [string, number] => [part.key, WORTH.part]),
    ]
    return { numbers: terms.map(([each]) => numberOf(each)), worths: terms.map(([, worth]) => worth) }
  }
}
