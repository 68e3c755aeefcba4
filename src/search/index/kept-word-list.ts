/**
 * What was found out about words, kept for the next build. Whether a word is a compound depends on the other
 * words of the texts: where one of those came or went, words that may have it as a part are analysed again.
 */
import { dutchDictionary } from './dictionary.ts'
import { type Keeping, keep, taken } from './keeping.ts'
import { countAll, type VolumeWords } from './volume-words.ts'
import { OFTEN, SHORT, WordList } from './word-list.ts'
import { meant } from './write-tokens.ts'

/** Of the last build: words that may be parts, and what was known then, word by word. */
interface Kept {
  parts: string
  words: string
  written: string
}
const KEPT = 'analysed words'
/** With more changes than this it takes as long to look what they touch. */
const MOST_CHANGES = 200

/**
 * The words of the library, and those that words with a hyphen at their end are short for; and what keeps all
 * that was found out about them meanwhile.
 */
export function keptWordList(
  volumes: readonly VolumeWords[],
  keeping: Keeping | undefined,
): { list: WordList; keepWords: () => void } {
  const counts = countAll(volumes)
  learn(counts, volumes, keeping)
  const parts = partsAmong(counts)
  const kept = taken<Kept>(keeping, KEPT)
  const known = kept ? stillKnown(kept, parts) : new Map<string, string>()
  const list = new WordList(counts, dutchDictionary(keeping), known)
  const keepWords = (): void => {
    const learned = keeping ? list.learned() : null
    if (learned === null) return
    const [words, written] = [learned.keys(), learned.values()]
    const packed: Kept = { parts: pack(parts), words: pack(words), written: pack(written) }
    keep(keeping, KEPT, packed)
  }
  return { list, keepWords }
}

/** Adds to the words of the texts those that no text spells out. */
function learn(
  counts: Map<string, number>,
  volumes: readonly VolumeWords[],
  keeping: Keeping | undefined,
): void {
  const spelledOut = new WordList(new Map(counts), dutchDictionary(keeping))
  for (const { suspended } of volumes)
    for (const [word, last] of suspended)
      for (const each of meant(word, last, spelledOut)) if (!counts.has(each)) counts.set(each, 1)
}

/** The words that count as evidence for a part: see `costOf` of the list. */
const partsAmong = (counts: ReadonlyMap<string, number>): Set<string> =>
  new Set([...counts].flatMap(([word, count]) => (word.length > SHORT || count >= OFTEN ? [word] : [])))

/** One text is read many times sooner than many. */
const pack = (lines: Iterable<string>): string => [...lines].join('\n')
const unpack = (lines: string): string[] => lines.split('\n')

function stillKnown(kept: Kept, now: ReadonlySet<string>): Map<string, string> {
  const [parts, words, written] = [unpack(kept.parts), unpack(kept.words), unpack(kept.written)]
  const before = new Set(parts)
  const changed = [...parts.filter((word) => !now.has(word)), ...[...now].filter((word) => !before.has(word))]
  if (changed.length > MOST_CHANGES) return new Map()
  const touching = changed.map(touchedBy)
  const isTouched = (word: string): boolean => touching.some((letters) => word.includes(letters))
  return new Map(
    words.flatMap((word, at) => (isTouched(word) ? [] : [[word, written[at] as string] as const])),
  )
}

/** A part may be spelled as an inflection of a short word, of which the first letters stay: dele, `deel`. */
const touchedBy = (word: string): string => (word.length === SHORT + 1 ? word.slice(0, 2) : word)
