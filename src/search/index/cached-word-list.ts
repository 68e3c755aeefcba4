/**
 * What was found out about words, kept for the next build. Whether a word is a compound depends on the other
 * words of the texts: where one of those came or went, words that may have it as a part are analysed again.
 */

import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { once } from '../../text/once.ts'
import { dutchDictionary } from './dictionary.ts'
import { type KeptList, KnownWords, NO_LIST, packLines, unpackLines } from './known-words.ts'
import { type AllWords, countAll } from './volume-words.ts'
import { type Counts, OFTEN, SHORT, WordList } from './word-list.ts'
import { meant } from './write-tokens.ts'

/**
 * Of the last build: the words that might be parts, as they stand in the texts and those that no text spells
 * out; what the texts alone told of words, and what both did.
 */
interface Kept {
  parts: string
  unspelled: string
  spelled: KeptList
  all: KeptList
}
const KEPT = 'analysed words'
const NOTHING: Kept = { parts: '', unspelled: '', spelled: NO_LIST, all: NO_LIST }
/** With more changes than this it takes as long to look what they touch. */
const MOST_CHANGES = 200

/**
 * The words of the library, and those that words with a hyphen at their end are short for; and what keeps all
 * that was found out about them meanwhile.
 */
export function cachedWordList(
  texts: AllWords,
  cache: ResultCache | undefined,
): { list: WordList; keepWords: () => void } {
  const kept = readCache<Kept>(cache, KEPT) ?? NOTHING
  const dictionary = dutchDictionary(cache)
  const amounts = countAll(texts)
  const counts = countsOf(texts.words, amounts)
  const parts = partsAmong(texts.words, amounts)
  const changed = changes(kept.parts, parts)
  const spelled = new WordList(counts, dictionary, stillKnown(kept.spelled, changed))
  const unspelled = unspelledIn(texts, spelled)
  const list = new WordList(
    withOthers(counts, unspelled),
    dictionary,
    stillKnown(kept.all, [...changed, ...changes(kept.unspelled, [...unspelled])]),
  )
  const keepWords = (): void => {
    if (!cache || (spelled.isAllKnown() && list.isAllKnown())) return
    const lists = { spelled: spelled.known(), all: list.known() }
    writeCache(cache, KEPT, {
      parts: packLines(parts),
      unspelled: packLines(unspelled),
      ...lists,
    } satisfies Kept)
  }
  return { list, keepWords }
}

/** Looked up by word only where somebody asks: there are very many. */
function countsOf(words: readonly string[], amounts: Float64Array): Counts {
  const byWord = once(() => new Map(words.map((word, number) => [word, amounts[number] as number])))
  return { get: (word) => byWord().get(word), keys: () => words.values() }
}

/** With other words, each of which counts once. */
const withOthers = (counts: Counts, others: ReadonlySet<string>): Counts => ({
  get: (word) => counts.get(word) ?? (others.has(word) ? 1 : undefined),
  keys: () => [...counts.keys(), ...others].values(),
})

/** The words that no text spells out. */
function unspelledIn({ volumes }: AllWords, spelled: WordList): Set<string> {
  const pairs = volumes.flatMap(({ suspended }) => suspended)
  const all = pairs.flatMap(([word, last]) => meant(word, last, spelled))
  return new Set(all.filter((word) => spelled.count(word) === 0))
}

/** The words that count as evidence for a part: see `costOf` of the list. */
const partsAmong = (words: readonly string[], amounts: Float64Array): string[] =>
  words.filter((word, number) => word.length > SHORT || (amounts[number] as number) >= OFTEN)

/** Words that came or went. */
function changes(kept: string, now: readonly string[]): string[] {
  if (kept === packLines(now)) return []
  const [were, are] = [new Set(unpackLines(kept)), new Set(now)]
  return [...were.symmetricDifference(are)]
}

/** What was kept of words that have none of those that came or went as a part. */
function stillKnown(kept: KeptList, changed: readonly string[]): KnownWords {
  if (changed.length > MOST_CHANGES) return KnownWords.none()
  const touching = changed.map(touchedBy)
  const isTouched = (word: string): boolean => touching.some((letters) => word.includes(letters))
  return new KnownWords(kept, touching.length === 0 ? null : isTouched)
}

/** A part may be spelled as an inflection of a short word, of which the first letters stay: dele, `deel`. */
const touchedBy = (word: string): string => (word.length === SHORT + 1 ? word.slice(0, 2) : word)
