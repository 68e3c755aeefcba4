import { getOrInsert } from '../../text/get-or-insert.ts'
import { once } from '../../text/once.ts'
import { splitCompound } from '../dutch/compounds.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { familyOf, isNounForm, keyOf, type Vocabulary } from '../dutch/morphology.ts'
import { Spellings } from '../dutch/spellings.ts'
import { stem } from '../dutch/stem.ts'
import type { Dictionary } from './dictionary.ts'
import { type CachedList, KnownWords, packLines } from './known-words.ts'
import { numberOf } from './stable-cuts.ts'
import { readAnalysis, type Word, type WordPart, writeAnalysis } from './written-word.ts'

/** The analysis of some letters as a part of any word. */
type AsPart = Pick<WordPart, 'key' | 'family'> & Pick<Word, 'parts'>

/** The cost of a part by its kind: a word of the texts, a short one, one of the dictionary, or inflected. */
const COST = { text: 0, short: 0.8, language: 0.4, inflected: 0.7 }
/** Shorter parts must be words of the texts: nearly every syllable is a word of the dictionary. */
const LONG = 5
/** A part of at most this length must occur `OFTEN` in the texts and be in the dictionary. */
export const SHORT = 3
export const OFTEN = 2

/** How often words occur in texts. */
export type Counts = Pick<ReadonlyMap<string, number>, 'get' | 'keys'>

/** The words of the texts, each analysed once, with the texts themselves and a dictionary as evidence. */
export class WordList implements Vocabulary {
  private readonly counts: Counts
  private readonly dictionary: Dictionary
  private readonly before: KnownWords
  private readonly spellings: () => Spellings
  private readonly analysed = new Map<string, Word>()
  /** The words analysed in this build, not found in the cache, and the fingerprints of words. */
  private readonly newWords = new Set<string>()
  private readonly fingerprints = new Map<string, number>()
  private readonly partsMet = new Map<string, AsPart>()

  /** @param counts How often each word occurs in the texts. @param before The cached analyses. */
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
    if (written === undefined) this.newWords.add(word)
    this.analysed.set(word, analysed)
    return analysed
  }

  /** A fingerprint of the analysis of a word. */
  fingerprintOf = (word: string): number => {
    const known = this.before.fingerprintOf(word) ?? this.fingerprints.get(word)
    if (known !== undefined) return known
    const fingerprint = hashFor(`${word} ${writeAnalysis(this.analyse(word))}`)
    this.fingerprints.set(word, fingerprint)
    return fingerprint
  }

  /** Whether exactly the cached words were asked for, so that the cache is up to date. */
  isAllKnown = (): boolean => this.newWords.size === 0 && this.before.areAllAsked()

  /** The analyses of all words that were asked for. */
  known(): CachedList {
    const added = [...this.newWords].map((word): [string, string, number] => [
      word,
      writeAnalysis(this.analyse(word)),
      this.fingerprintOf(word),
    ])
    const all = [...this.before.asked(), ...added]
    return {
      words: packLines(all.map(([word]) => word)),
      written: packLines(all.map(([, written]) => written)),
      fingerprints: Float64Array.from(all, ([, , fingerprint]) => fingerprint),
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

  /** Analysed once for all words that have this part. */
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

  /** Whether it is an inflection of a word of the texts: `wijken` of `wijk`. */
  private isInflected = (part: string): boolean => {
    const stemmed = stem(part)
    return stemmed.length > SHORT && this.count(stemmed) > 0
  }
}

const HALF = 2 ** 21

/** A hash of 53 bits, as many as a number holds exactly. */
const hashFor = (written: string): number => numberOf(written) * HALF + (numberOf(` ${written}`) % HALF)
