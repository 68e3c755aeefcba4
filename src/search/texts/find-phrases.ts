import type { Texts } from './texts.ts'

/** A phrase, as words and as the numbers of those words in the texts' word list. */
interface Phrase {
  words: readonly string[]
  numbers: number[]
}

/** Returns the phrases that occur literally in a text. One pass over the texts, however many phrases. */
export function findPhrases(
  { words, whole }: Pick<Texts, 'words' | 'whole'>,
  phrases: readonly (readonly string[])[],
): Set<readonly string[]> {
  const known = phrases
    .map((each): Phrase => ({ words: each, numbers: each.map(words.find) }))
    .filter(({ numbers }) => numbers.length > 0 && !numbers.includes(-1))
  const byFirst = Map.groupBy(known, ({ numbers }) => numbers[0] as number)
  return new Set(whole.flatMap((text) => phrasesIn(text, byFirst)))
}

function phrasesIn(text: Int32Array, byFirst: ReadonlyMap<number, Phrase[]>): Phrase['words'][] {
  const found: Phrase['words'][] = []
  for (const [index, word] of text.entries())
    for (const phrase of byFirst.get(word) ?? []) if (startsAt(text, index, phrase)) found.push(phrase.words)
  return found
}

const startsAt = (text: Int32Array, at: number, { numbers }: Phrase): boolean =>
  numbers.every((number, step) => text[at + step] === number)
