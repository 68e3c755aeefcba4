import { countWords, type Texts } from '../texts/texts.ts'

/** The words of the texts of a volume. */
export interface WordsOfTexts {
  words: string[]
  /** How often each word stands there. */
  counts: Uint32Array
  /** Each word with a hyphen at its end that another word ends too, and that word. */
  suspended: [word: string, last: string][]
}

/** What the whole library must know of the texts of a volume; the words by their numbers. */
export interface VolumeWords extends Omit<WordsOfTexts, 'words'> {
  numbers: Int32Array
  /** Of the names asked about those that stand there. */
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

/** How often each word stands in all volumes, by its number. */
export function countAll({ words, volumes }: AllWords): Float64Array {
  const all = new Float64Array(words.length)
  for (const { numbers, counts } of volumes)
    for (let at = 0; at < numbers.length; at++) all[numbers[at] as number]! += counts[at] as number
  return all
}
