import { countWords, type Texts } from '../texts/texts.ts'

/** The words of the texts of a volume. */
export interface WordsOfTexts {
  words: string[]
  /** By word: how often it occurs. */
  counts: Uint32Array
  /** Suspended compounds: the word with a hyphen at its end, and the word that completes it. */
  suspended: [word: string, last: string][]
}

/** What the whole library needs of the texts of a volume. */
export interface VolumeWords extends Omit<WordsOfTexts, 'words'> {
  /** By word of the volume: its number in the list of all words. */
  numbers: Int32Array
  /** The names that occur in its texts. */
  held: string[]
}

/** The words of all volumes, each once. */
export interface AllWords {
  words: readonly string[]
  volumes: readonly VolumeWords[]
}

export function wordsOf(texts: Texts): WordsOfTexts {
  const counts = countWords(texts)
  return {
    words: [...counts.keys()],
    counts: Uint32Array.from(counts.values()),
    suspended: suspendedIn(texts),
  }
}

function suspendedIn({ words, forms, suspended }: Texts): WordsOfTexts['suspended'] {
  const all = suspended.flatMap((each, text) =>
    each.map(([form, last]): [string, string] => [words.list[forms[text]?.[form] ?? -1] ?? '', last]),
  )
  return [...new Map(all.map((pair) => [pair.join(' '), pair])).values()]
}

/** By word number: how often the word occurs in all volumes. */
export function countAll({ words, volumes }: AllWords): Float64Array {
  const all = new Float64Array(words.length)
  for (const { numbers, counts } of volumes)
    for (let at = 0; at < numbers.length; at++) all[numbers[at] as number]! += counts[at] as number
  return all
}
