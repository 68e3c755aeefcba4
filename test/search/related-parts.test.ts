import { expect, test } from 'vitest'
import type { WordList } from '../../src/search/index/word-list.ts'
import { Holders } from '../../src/search/related/nearest.ts'
import { Terms } from '../../src/search/related/terms.ts'
import { Vectors } from '../../src/search/related/vectors.ts'

/** Every word is a term of its own; `veerboten` is of the family of `veerboot`, and has a part. */
const list = {
  analyse: (word: string) =>
    word === 'veerboten'
      ? { key: word, family: 'veerboot', parts: [{ key: 'boot' }] }
      : { key: word, family: null, parts: [] },
} as unknown as WordList

const WORDS = ['veerboten', 'de', 'miljoen', '2031', 'haven', 'sluis', 'brug', 'kade']
const word = (text: string): number => WORDS.indexOf(text)
const texts = (...all: string[]) => ({
  words: WORDS,
  forms: all.map((text) => Int32Array.from(text.split(' '), word)),
})

test('a word counts for itself, for its family and for its parts, always by the same numbers', () => {
  const terms = new Terms(WORDS, list)
  const known = terms.of(word('veerboten'))
  expect(known).toEqual({ terms: [0, 1, 2], worths: [1, 0.6, 0.5] })
  expect(terms.of(word('veerboten'))).toBe(known)
  expect(terms.size).toBe(3)
})

test('function words, amounts, years and names of the text itself are about nothing', () => {
  const terms = new Terms(WORDS, list)
  expect(['de', 'miljoen', '2031'].map((each) => terms.of(word(each)))).toEqual([null, null, null])
})

test('two words after each other are a term of their own, in that order', () => {
  const terms = new Terms(WORDS, list)
  const [haven, sluis] = [terms.of(word('haven'))!, terms.of(word('sluis'))!]
  const pair = terms.pair(haven, sluis)
  expect(terms.pair(haven, sluis)).toEqual(pair)
  expect(terms.pair(sluis, haven).term).not.toBe(pair.term)
})

test('a vector has its rarest terms first, and squares that add up to 1', () => {
  const { all, counts } = new Vectors(texts('haven sluis', 'haven brug', 'haven kade'), list)
  expect(counts[0]).toBe(3)
  for (const { terms, weights } of all) {
    expect(terms.at(-1)).toBe(0)
    expect(weights.reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1, 4)
  }
})

test('the nearest texts are those that share what is rare, the nearest first; some may not count', () => {
  const vectors = new Vectors(
    texts('haven sluis brug', 'haven sluis brug', 'brug kade', 'kade veerboten', 'veerboten'),
    list,
  )
  const holders = new Holders(vectors)
  const others = (text: number) => (other: number) => other !== text
  expect(holders.nearest(0, 2, others(0))).toEqual([1, 2])
  expect(holders.nearest(0, 1, others(0))).toEqual([1])
  expect(holders.nearest(0, 2, (other) => other > 1)).toEqual([2])
  expect(holders.nearest(4, 3, others(4))).toEqual([3])
})
