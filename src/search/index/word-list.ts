import { getOrInsert } from '../../text/get-or-insert.ts'
import { once } from '../../text/once.ts'
import { splitCompound } from '../dutch/compounds.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { familyOf, isNounForm, keyOf, type Vocabulary } from '../dutch/morphology.ts'
import { Spellings } from '../dutch/spellings.ts'
import { stem } from '../dutch/stem.ts'
import type { Dictionary } from './dictionary.ts'
import { type KeptList, KnownWords, packLines } from './known-words.ts'
import { numberOf } from './stable-cuts.ts'
import { readAnalysis, type Word, type WordPart, writeAnalysis } from './written-word.ts'

/** What is known of some letters wherever they are a part. */
type AsPart = Pick<WordPart, 'key' | 'family'> & Pick<Word, 'parts'>

/**
 * What a part costs beside being one: a word of the texts, then one of the
 * language, then an inflection of one.
 */
const COST = { text: 0, short: 0.8, language: 0.4, inflected: 0.7 }
/** Shorter parts must be words of the texts: nearly every syllable is a word of the language. */
const LONG = 5
export const SHORT = 3
export const OFTEN = 2

/** How often words stand in texts. */
export type Counts = Pick<ReadonlyMap<string, number>, 'get' | 'keys'>

/** The words of the texts, each analysed once, on the evidence of the texts themselves and of a word list. */
export class WordList implements Vocabulary {
  private readonly counts: Counts
  private readonly dictionary: Dictionary
  private readonly before: KnownWords
  private readonly spellings: () => Spellings
  private readonly analysed = new Map<string, Word>()
  /** Words that were not known before, and signs of these. */
  private readonly made = new Set<string>()
  private readonly signs = new Map<string, number>()
  private readonly partsMet = new Map<string, AsPart>()

  /** `counts` says how often each word stands in the texts; `before` what is known already. */
  constructor(counts: Counts, dictionary: Dictionary, before = KnownWords.none()) {
    this.counts = counts
    this.dictionary = dictionary
    this.before = before
    this.spellings = once(() => new Spellings(counts.keys(), dictionary.spellings))
  }

  has = (word: string): boolean => this.dictionary.words.has(word)
  isInfinitive = (word: string): boolean => this.dictionary.infinitives.has(word)
  words = (): string[] => [...this.counts.keys()].filter((word) => !isFunctionWord(word))
  count = (word: string): number => this.counts.get(word) ?? 0

  analyse(word: string): Word {
    const known = this.analysed.get(word)
    if (known) return known
    const written = this.before.writtenOf(word)
    const analysed = written === undefined ? this.make(word) : readAnalysis(written)
    if (written === undefined) this.made.add(word)
    this.analysed.set(word, analysed)
    return analysed
  }

  /** A number that is another when what is known of a word is. */
  fingerprintOf = (word: string): number => {
    const known = this.before.signOf(word) ?? this.signs.get(word)
    if (known !== undefined) return known
    const sign = signFor(`${word} ${writeAnalysis(this.analyse(word))}`)
    this.signs.set(word, sign)
    return sign
  }

  /** Whether just the words that were known before were asked for. */
  isAllKnown = (): boolean => this.made.size === 0 && this.before.areAllAsked()

  /** What is known of every word that was asked for. */
  known(): KeptList {
    const made = [...this.made].map((word): [string, string, number] => [
      word,
      writeAnalysis(this.analyse(word)),
      this.fingerprintOf(word),
    ])
    const all = [...this.before.asked(), ...made]
    return {
      words: packLines(all.map(([word]) => word)),
      written: packLines(all.map(([, written]) => written)),
      signs: Float64Array.from(all, ([, , sign]) => sign),
    }
  }

  private make(word: string): Word {
    const key = keyOf(word, this)
    const family = /\d/.test(word)
      ? null
      : (familyOf(word, this) ?? (isNounForm(word, this) ? null : familyOf(key, this)))
    return { key, family: family === key ? null : family, parts: this.partsOf(word) }
  }

  private partsOf(word: string): Word['parts'] {
    return splitCompound(word, this.costOf, this.spellings()).flatMap(([start, end]) => {
      const { key, family, parts } = this.asPart(word.slice(start, end))
      const inner = parts.map((each) => ({
        ...each,
        start: each.start + start,
        end: each.end + start,
        inner: true,
      }))
      return [{ start, end, key, family, inner: false }, ...inner]
    })
  }

  /** What many words have as a part is analysed once. */
  private asPart(part: string): AsPart {
    return getOrInsert(this.partsMet, part, () => {
      const key = keyOf(part, this)
      const family = familyOf(part, this)
      return { key, family: family && family !== key ? family : null, parts: this.partsOf(part) }
    })
  }

  private costOf = (part: string): number | null => {
    if (isFunctionWord(part)) return null
    return part.length <= SHORT ? this.costOfShort(part) : this.costOfLong(part)
  }

  private costOfShort = (part: string): number | null =>
    this.count(part) >= OFTEN && this.has(part) ? COST.short : null

  private costOfLong = (part: string): number | null => {
    if (this.count(part) > 0) return COST.text
    if (part.length < LONG) return this.isInflected(part) ? COST.inflected : null
    if (this.has(part)) return COST.language
    return this.dictionary.hasStem(part) ? COST.inflected : null
  }

  /** `wijken` is a part when `wijk` is a word of the texts. */
  private isInflected = (part: string): boolean => {
    const stemmed = stem(part)
    return stemmed.length > SHORT && this.count(stemmed) > 0
  }
}

const HALF = 2 ** 21

/** As many bits as a number keeps whole. */
const signFor = (written: string): number => numberOf(written) * HALF + (numberOf(` ${written}`) % HALF)
