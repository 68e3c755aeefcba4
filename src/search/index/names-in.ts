import { findPhrases } from '../texts/find-phrases.ts'
import type { Texts } from '../texts/texts.ts'

/** The names (as words) that occur in the texts, each joined by spaces. */
export const namesIn = (texts: Texts, names: readonly (readonly string[])[]): string[] =>
  [...findPhrases(texts, names)].map((name) => name.join(' '))
