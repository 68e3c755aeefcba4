import { expect, test } from 'vitest'
import { emptyPack } from '../../src/cli/facts/pack.ts'
import { CachedTerms, type WordTerms } from '../../src/search/related/cached-terms.ts'
import { Terms } from '../../src/search/related/terms.ts'

const plain = ({ numbers, worths }: WordTerms) => [Array.from(numbers), Array.from(worths)]
const gone = (): never => {
  throw new Error('it was made again')
}

test('terms of words are kept, of those of several builds together, and made once', () => {
  const cache = emptyPack()
  const made: [string, WordTerms][] = [
    ['zorg', { numbers: [4_000_000_000, 2], worths: [10, 6] }],
    ['de', { numbers: [], worths: [] }],
    ['wijkzorg', { numbers: [7], worths: [10] }],
    ['brug', { numbers: [1, 2, 3], worths: [10, 6, 5] }],
  ]
  for (const [word, terms] of made) {
    const kept = new CachedTerms(cache)
    expect(plain(kept.of(word, () => terms))).toEqual(plain(terms))
    expect(plain(kept.of(word, gone))).toEqual(plain(terms))
    kept.keep()
  }
  const later = new CachedTerms(cache)
  for (const [word, terms] of made) expect([word, plain(later.of(word, gone))]).toEqual([word, plain(terms)])
  expect(() => later.of('kade', gone)).toThrow('it was made again')
})

test('words have the terms of the language, whether these were kept or not', () => {
  const cache = emptyPack()
  const words = ['wijkteam', 'brugwachter', 'de', 'ondersteuning', 'qwerty']
  const termsOf = (terms: Terms): unknown =>
    words.map((word) => {
      const number = terms.words.numberOf(word)
      const [start, end] = [terms.startOf(number), terms.endOf(number)]
      return [terms.numbers.slice(start, end), terms.worths.slice(start, end)]
    })
  const first = new Terms(cache)
  const made = termsOf(first)
  first.keep()
  expect(termsOf(new Terms(cache))).toEqual(made)
  expect(termsOf(new Terms())).toEqual(made)
})
