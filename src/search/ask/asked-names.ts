/** Finds names in a question, and adds their other names. */
import type { LexiconName } from '../dutch/lexicon.ts'
import { type Change, type Term, waysOfName } from './term.ts'

/** The names in a question, the longest first; none is part of another. */
export function namesIn(names: readonly LexiconName[], asked: readonly string[]): LexiconName[] {
  const all = names.toSorted((a, b) => b.words.length - a.words.length)
  const found: LexiconName[] = []
  for (const name of all) {
    const occurs = asked.some((_, index) => name.words.every((word, step) => asked[index + step] === word))
    const inside = found.some((other) => name.words.every((word) => other.words.includes(word)))
    if (occurs && !inside) found.push(name)
  }
  return found
}

/** Adds to each term that is part of a name the ways to match the other names. */
export const withNames = (terms: readonly Term[], names: readonly LexiconName[]): Term[] =>
  terms.map((term) => {
    const name = term.asked.phrase
      ? undefined
      : names.find(({ words }) => term.asked.words.every((word) => words.includes(word)))
    if (!name) return term
    const change: Change = {
      kind: 'name',
      from: name.words.join(' '),
      to: name.others.map(({ shown }) => shown),
    }
    return { ...term, ways: [...term.ways, ...name.others.flatMap(waysOfName)], change }
  })
