import type { Texts } from './texts.ts'

/** A row of words, and its words by their places in the list of the texts. */
interface Phrase {
  words: readonly string[]
  places: number[]
}

/** Of rows of words those that stand in a text just so: one pass over the texts, however many rows. */
export function heldIn(
  { words, whole }: Pick<Texts, 'words' | 'whole'>,
  phrases: readonly (readonly string[])[],
): Set<readonly string[]> {
  const asked = phrases
    .map((each): Phrase => ({ words: each, places: each.map(words.find) }))
    .filter(({ places }) => places.length > 0 && !places.includes(-1))
  const byFirst = Map.groupBy(asked, ({ places }) => places[0] as number)
  return new Set(whole.flatMap((text) => inText(text, byFirst)))
}

function inText(text: Int32Array, byFirst: ReadonlyMap<number, Phrase[]>): Phrase['words'][] {
  const found: Phrase['words'][] = []
  for (const [index, word] of text.entries())
    for (const phrase of byFirst.get(word) ?? []) if (standsAt(text, index, phrase)) found.push(phrase.words)
  return found
}

const standsAt = (text: Int32Array, at: number, { places }: Phrase): boolean =>
  places.every((place, step) => text[at + step] === place)
