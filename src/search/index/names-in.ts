import { heldIn } from '../texts/held-phrases.ts'
import type { Texts } from '../texts/texts.ts'

/** Of names, which are rows of words, those that stand in the texts. */
export const namesIn = (texts: Texts, names: readonly (readonly string[])[]): string[] =>
  [...heldIn(texts, names)].map((name) => name.join(' '))
