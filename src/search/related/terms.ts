import type { ResultCache } from '../../output/result-cache.ts'
import { once } from '../../text/once.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { dutchDictionary } from '../index/dictionary.ts'
import { numberOf } from '../index/stable-cuts.ts'
import { WordList } from '../index/word-list.ts'
import { Words } from '../texts/words.ts'
import { CachedTerms, type WordTerms } from './cached-terms.ts'

/**
 * What a word counts for, in tenths: as itself, and less as the word it is derived from, as its parts, and
 * as a pair with the next word.
 */
export const WORTH = { word: 10, family: 6, part: 5, pair: 6 }

/**
 * Words for amounts and for parts of a text. Two paragraphs that share `miljoen` or `hoofdstuk` are not
 * therefore about the same.
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

/** Analyses a word: its key, the word it is derived from, and its parts. */
type Analysis = Pick<WordList, 'analyse'>

/** Parts this short must be words of the texts; here dictionary words of this length count as such. */
const SHORT_PART = 4

/** Words analysed by the dictionary alone: what a text is about must not depend on the rest of a library. */
function languageWords(cache: ResultCache | undefined): WordList {
  const dictionary = dutchDictionary(cache)
  return new WordList(
    new Map([...dictionary.words].filter((word) => word.length === SHORT_PART).map((word) => [word, 1])),
    dictionary,
  )
}

/** The terms of words: numbers that depend on the word alone. */
export class Terms {
  /** The words looked up so far, interned. */
  readonly words = new Words()
  /** The terms of all words in one list, each word's own key first; and what each term counts for. */
  readonly numbers: number[] = []
  readonly worths: number[] = []
  /** By word: where its terms end in that list. */
  readonly #ends: number[] = []
  /** Lazy, and released with the terms: the analysis of the language takes much memory. */
  readonly #analysis: () => Analysis
  readonly #cached: CachedTerms

  /**
   * @param cache Where dictionary and terms are cached.
   * @param analysis Another analysis than that of the language; then terms are not cached.
   */
  constructor(cache?: ResultCache, analysis?: Analysis) {
    this.#analysis = once(() => analysis ?? languageWords(cache))
    this.#cached = new CachedTerms(analysis ? undefined : cache)
  }

  /** Where the terms of a word begin in the list. */
  startOf = (word: number): number => (word === 0 ? 0 : this.endOf(word - 1))

  /** Where its terms end: where they begin, for a word that has none. */
  endOf(word: number): number {
    while (this.#ends.length <= word) this.#addTermsOf(this.words.list[this.#ends.length] as string)
    return this.#ends[word] as number
  }

  /** Writes new terms to the cache. */
  keep = (): void => this.#cached.keep()

  #addTermsOf(word: string): void {
    if (isAbout(word)) {
      const { numbers, worths } = this.#cached.of(word, () => this.#termsOf(word))
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
