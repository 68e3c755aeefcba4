import { countWords, type Texts } from '../texts/texts.ts'

/** What the whole library must know of the texts of a volume. */
export interface VolumeWords {
  words: string[]
  /** How often each word stands there. */
  counts: Uint32Array
  /** Each word with a hyphen at its end that another word ends too, and that word. */
  suspended: [word: string, last: string][]
  /** Of the names asked about those that stand there. */
  held: string[]
}

export function wordsOf(texts: Texts): Omit<VolumeWords, 'held'> {
  const counts = countWords(texts)
  return {
    words: [...counts.keys()],
    counts: Uint32Array.from(counts.values()),
    suspended: suspendedIn(texts),
  }
}

function suspendedIn({ words, forms, suspended }: Texts): VolumeWords['suspended'] {
  const all = suspended.flatMap((each, text) =>
    each.map(([form, last]): [string, string] => [words.list[forms[text]?.[form] ?? -1] ?? '', last]),
  )
  return [...new Map(all.map((pair) => [pair.join(' '), pair])).values()]
}

/** How often each word stands in all volumes. */
export function countAll(volumes: readonly VolumeWords[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const { words, counts } of volumes)
    for (const [index, word] of words.entries()) all.set(word, (all.get(word) ?? 0) + (counts[index] ?? 0))
  return all
}
