/**
 * Caches the analysis of words. Whether a word is a compound depends on the other words of the texts: when
 * one of those is added or removed, words that may have it as a part are analysed again.
 */

import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { once } from '../../text/once.ts'
import { dutchDictionary } from './dictionary.ts'
import { type CachedList, KnownWords, NO_LIST, packLines, unpackLines } from './known-words.ts'
import { type AllWords, countAll } from './volume-words.ts'
import { type Counts, OFTEN, SHORT, WordList } from './word-list.ts'
import { expandSuspended } from './write-tokens.ts'

/**
 * From the previous build: the possible parts that the texts spell out, and the words that no text spells
 * out; then the analyses by the spelled words alone, and by all of them.
 */
interface CachedAnalyses {
  parts: string
  unspelled: string
  spelled: CachedList
  all: CachedList
}
const NAME = 'analysed words'
const NOTHING: CachedAnalyses = { parts: '', unspelled: '', spelled: NO_LIST, all: NO_LIST }
/** With more changes than this, finding the affected words takes as long as analysing all again. */
const MOST_CHANGES = 200

/**
 * The words of the library, including those that suspended compounds are short for. `keepWords` caches what
 * was analysed in the meantime.
 */
export function cachedWordList(
  texts: AllWords,
  cache: ResultCache | undefined,
): { list: WordList; keepWords: () => void } {
  const cached = readCache<CachedAnalyses>(cache, NAME) ?? NOTHING
  const dictionary = dutchDictionary(cache)
  const amounts = countAll(texts)
  const counts = countsOf(texts.words, amounts)
  const parts = partsAmong(texts.words, amounts)
  const changed = changes(cached.parts, parts)
  const spelled = new WordList(counts, dictionary, stillKnown(cached.spelled, changed))
  const unspelled = unspelledIn(texts, spelled)
  const list = new WordList(
    withOthers(counts, unspelled),
    dictionary,
    stillKnown(cached.all, [...changed, ...changes(cached.unspelled, [...unspelled])]),
  )
  const keepWords = (): void => {
    if (!cache || (spelled.isAllKnown() && list.isAllKnown())) return
    const lists = { spelled: spelled.known(), all: list.known() }
    writeCache(cache, NAME, {
      parts: packLines(parts),
      unspelled: packLines(unspelled),
      ...lists,
    } satisfies CachedAnalyses)
  }
  return { list, keepWords }
}

/** The lookup by word is built lazily: there are very many words. */
function countsOf(words: readonly string[], amounts: Float64Array): Counts {
  const byWord = once(() => new Map(words.map((word, number) => [word, amounts[number] as number])))
  return { get: (word) => byWord().get(word), keys: () => words.values() }
}

/** Adds other words, each with a count of 1. */
const withOthers = (counts: Counts, others: ReadonlySet<string>): Counts => ({
  get: (word) => counts.get(word) ?? (others.has(word) ? 1 : undefined),
  keys: () => [...counts.keys(), ...others].values(),
})

/** The words that suspended compounds stand for, where no text spells them out: `dakloosheid`. */
function unspelledIn({ volumes }: AllWords, spelled: WordList): Set<string> {
  const pairs = volumes.flatMap(({ suspended }) => suspended)
  const all = pairs.flatMap(([word, last]) => expandSuspended(word, last, spelled))
  return new Set(all.filter((word) => spelled.count(word) === 0))
}

/** The words that may be parts of compounds: see `costOf` in the word list. */
const partsAmong = (words: readonly string[], amounts: Float64Array): string[] =>
  words.filter((word, number) => word.length > SHORT || (amounts[number] as number) >= OFTEN)

/** Words that were added or removed. */
function changes(before: string, now: readonly string[]): string[] {
  if (before === packLines(now)) return []
  const [were, are] = [new Set(unpackLines(before)), new Set(now)]
  return [...were.symmetricDifference(are)]
}

/** The cached analyses that none of the changed words can affect. */
function stillKnown(cached: CachedList, changed: readonly string[]): KnownWords {
  if (changed.length > MOST_CHANGES) return KnownWords.none()
  const fragments = changed.map(fragmentOf)
  const isAffected = (word: string): boolean => fragments.some((letters) => word.includes(letters))
  return new KnownWords(cached, fragments.length === 0 ? null : isAffected)
}

/**
 * The letters that a word must contain to be affected. Inflection may change the end of a short word:
 * `deel` → `dele`.
 */
const fragmentOf = (word: string): string => (word.length === SHORT + 1 ? word.slice(0, 2) : word)
