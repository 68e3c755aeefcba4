import type { Keeping } from '../../output/keeping.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { dutchDictionary } from '../index/dictionary.ts'
import { numberOf } from '../index/stable-cuts.ts'
import { WordList } from '../index/word-list.ts'
import { together } from './together.ts'

/**
 * A word counts for itself, and less for the word it is derived from, for its parts, and for the pair it
 * makes with the next. In tenths.
 */
const WORTH = { word: 10, family: 6, part: 5, pair: 6 }

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

/** How a word hangs together with others. */
type Analysis = Pick<WordList, 'analyse'>

/** Parts of words as short as this are words of the language, not of the texts at hand. */
const SHORT_PART = 4

/** Words by the language alone: what a text is about does not depend on the other texts of a library. */
let language: WordList | undefined
function languageWords(keeping: Keeping | undefined): WordList {
  const dictionary = dutchDictionary(keeping)
  language ??= new WordList(
    new Map([...dictionary.words].filter((word) => word.length === SHORT_PART).map((word) => [word, 1])),
    dictionary,
  )
  return language
}

/** The terms of words, by numbers that depend on the word alone. */
export class Terms {
  readonly #known = new Map<string, WordTerms | null>()
  readonly #keeping: Keeping | undefined
  readonly #analysis: Analysis | undefined

  /** `keeping`: where the word list is kept; `analysis`: another than that of the language. */
  constructor(keeping?: Keeping, analysis?: Analysis) {
    this.#keeping = keeping
    this.#analysis = analysis
  }

  /** Null when a word says nothing of a subject. */
  of(word: string): WordTerms | null {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const made = this.#make(word)
    this.#known.set(word, made)
    return made
  }

  #make(word: string): WordTerms | null {
    if (!isAbout(word)) return null
    const { key, family, parts } = (this.#analysis ?? languageWords(this.#keeping)).analyse(word)
    const keys = [key, ...(family ? [family] : []), ...parts.map((part) => part.key)]
    const worths = [WORTH.word, ...(family ? [WORTH.family] : []), ...parts.map(() => WORTH.part)]
    return { terms: keys.map(numberOf), worths }
  }
}

/** Two words after each other say more together than apart: `sociale kaart`. */
export const pairOf = (first: WordTerms, second: WordTerms): { term: number; worth: number } => ({
  term: together(first.terms[0] ?? 0, second.terms[0] ?? 0),
  worth: WORTH.pair,
})
