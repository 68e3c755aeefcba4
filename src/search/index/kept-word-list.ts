/**
 * What was found out about words, kept for the next build. Whether a word is a compound depends on the other
 * words of the texts: where one of those came or went, words that may have it as a part are analysed again.
 */

import { type Keeping, keep, taken } from '../../output/keeping.ts'
import { dutchDictionary } from './dictionary.ts'
import { type AllWords, countAll } from './volume-words.ts'
import { type KnownWords, OFTEN, SHORT, WordList } from './word-list.ts'
import { meant } from './write-tokens.ts'

/** What a list of words has found out, word by word. */
interface KeptList {
  words: string
  written: string
  signs: Float64Array
}

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
const NO_LIST: KeptList = { words: '', written: '', signs: new Float64Array() }
const NOTHING: Kept = { parts: '', unspelled: '', spelled: NO_LIST, all: NO_LIST }
/** With more changes than this it takes as long to look what they touch. */
const MOST_CHANGES = 200

/**
 * The words of the library, and those that words with a hyphen at their end are short for; and what keeps all
 * that was found out about them meanwhile.
 */
export function keptWordList(
  texts: AllWords,
  keeping: Keeping | undefined,
): { list: WordList; keepWords: () => void } {
  const kept = taken<Kept>(keeping, KEPT) ?? NOTHING
  const dictionary = dutchDictionary(keeping)
  const counts = countAll(texts)
  const parts = partsAmong(counts)
  const changed = changes(kept.parts, parts)
  const spelled = new WordList(counts, dictionary, stillKnown(kept.spelled, changed))
  const unspelled = unspelledIn(texts, spelled)
  const all = new Map(counts)
  for (const word of unspelled) all.set(word, 1)
  const list = new WordList(
    all,
    dictionary,
    stillKnown(kept.all, [...changed, ...changes(kept.unspelled, unspelled)]),
  )
  const keepWords = (): void => {
    if (!keeping || (spelled.isAllKnown() && list.isAllKnown())) return
    const lists = { spelled: packed(spelled.known()), all: packed(list.known()) }
    keep(keeping, KEPT, { parts: pack(parts), unspelled: pack(unspelled), ...lists } satisfies Kept)
  }
  return { list, keepWords }
}

/** The words that no text spells out. */
function unspelledIn({ volumes }: AllWords, spelled: WordList): Set<string> {
  const pairs = volumes.flatMap(({ suspended }) => suspended)
  const all = pairs.flatMap(([word, last]) => meant(word, last, spelled))
  return new Set(all.filter((word) => spelled.count(word) === 0))
}

/** The words that count as evidence for a part: see `costOf` of the list. */
function partsAmong(counts: ReadonlyMap<string, number>): Set<string> {
  const parts = new Set<string>()
  for (const [word, count] of counts) if (word.length > SHORT || count >= OFTEN) parts.add(word)
  return parts
}

/** One text is read many times sooner than many. */
const pack = (lines: Iterable<string>): string => [...lines].join('\n')
const unpack = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'))

const packed = ({ written, signs }: KnownWords): KeptList => ({
  words: pack(written.keys()),
  written: pack(written.values()),
  signs: Float64Array.from(signs.values()),
})

/** Words that came or went. */
function changes(kept: string, now: ReadonlySet<string>): string[] {
  if (kept === pack(now)) return []
  const before = new Set(unpack(kept))
  return [...before.difference(now), ...now.difference(before)]
}

/** What was kept of words that have none of those that came or went as a part. */
function stillKnown(kept: KeptList, changed: readonly string[]): KnownWords {
  const known = { written: new Map<string, string>(), signs: new Map<string, number>() }
  if (changed.length > MOST_CHANGES) return known
  const [words, written] = [unpack(kept.words), unpack(kept.written)]
  const touching = changed.map(touchedBy)
  for (const [at, word] of words.entries()) {
    if (touching.some((letters) => word.includes(letters))) continue
    known.written.set(word, written[at] as string)
    known.signs.set(word, kept.signs[at] as number)
  }
  return known
}

/** A part may be spelled as an inflection of a short word, of which the first letters stay: dele, `deel`. */
const touchedBy = (word: string): string => (word.length === SHORT + 1 ? word.slice(0, 2) : word)
