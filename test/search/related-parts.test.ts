import { expect, test } from 'vitest'
import type { WordList } from '../../src/search/index/word-list.ts'
import type { Subjects } from '../../src/search/related/kept-subjects.ts'
import { Holders } from '../../src/search/related/nearest.ts'
import { NO_ROWS, Paragraphs } from '../../src/search/related/paragraphs.ts'
import { Rarity, sampleOf } from '../../src/search/related/sample.ts'
import { type Subject, subjectOf } from '../../src/search/related/subject.ts'
import { TermCounts } from '../../src/search/related/term-counts.ts'
import { TermTable } from '../../src/search/related/term-table.ts'
import { pairOf, Terms } from '../../src/search/related/terms.ts'
import { Scales } from '../../src/search/related/vectors.ts'

/** Every word is a term of its own; `veerboten` is of the family of `veerboot`, and has a part. */
const list = {
  analyse: (word: string) =>
    word === 'veerboten'
      ? { key: word, family: 'veerboot', parts: [{ key: 'boot' }] }
      : { key: word, family: null, parts: [] },
} as unknown as WordList

/** Texts of one document, the words of each as terms by their numbers. */
const subject = (...texts: string[][]): Subject => {
  const numbers = [...new Set(texts.flat())]
  const held = numbers.map((word) => texts.filter((text) => text.includes(word)).length)
  const ends = texts.map((_, index) => texts.slice(0, index + 1).flat().length)
  return {
    count: texts.length,
    terms: Uint32Array.from(numbers.keys()),
    held: Uint16Array.from(held),
    passages: texts.map((_, index) => ({ url: `#${index}`, name: '', above: '', index, digest: '' })),
    starts: Uint32Array.from([0, ...ends]),
    places: Uint32Array.from(texts.flat(), (word) => numbers.indexOf(word)),
    counts: Uint16Array.from(texts.flat(), () => 10),
  }
}
const words = (text: string): string[] => text.split(' ')

test('a word counts for itself, for its family and for its parts, always by the same numbers', () => {
  const known = new Terms(undefined, list).of('veerboten')
  expect(known?.worths).toEqual([10, 6, 5])
  expect(new Set(known?.terms).size).toBe(3)
  expect(new Terms(undefined, list).of('veerboten')).toEqual(known)
  expect(new Terms(undefined, list).of('boot')?.terms).toEqual([known?.terms[2]])
})

test('function words, amounts, years and names of the text itself are about nothing', () => {
  const terms = new Terms(undefined, list)
  expect(['de', 'miljoen', '2031'].map((each) => terms.of(each))).toEqual([null, null, null])
})

test('two words after each other are a term of their own, in that order', () => {
  const terms = new Terms(undefined, list)
  const [haven, sluis] = [terms.of('haven')!, terms.of('sluis')!]
  expect(pairOf(haven, sluis)).toEqual(pairOf(haven, sluis))
  expect(pairOf(sluis, haven).term).not.toBe(pairOf(haven, sluis).term)
})

test('parts of words are words of the language: what a text is about does not depend on others', () => {
  const terms = new Terms()
  const part = terms.of('wijk')?.terms[0]
  expect(terms.of('wijkteam')?.terms).toContain(part)
})

test('of a document every term is there once, with the paragraphs that hold it; short ones have no subject', () => {
  const long = Array.from({ length: 12 }, (_, at) => `woord${'abcdefghijkl'[at]}`).join(' ')
  const passage = (text: string) => ({ url: '#p1', name: 'alinea 1', above: '#s1', text })
  const made = subjectOf([passage('woorda kort'), passage(long)], new Terms(undefined, list))
  expect([made.count, made.passages.map(({ index }) => index)]).toEqual([2, [1]])
  expect([...made.terms]).toEqual([...new Set(made.terms)].toSorted((a, b) => a - b))
  expect(Math.max(...made.held)).toBe(2)
  expect([...made.starts]).toEqual([0, 23])
})

test('terms have places in the order in which they are met, also those whose numbers end alike', () => {
  const table = new TermTable(4)
  expect([16, 32, 16, 0, 32, 48].map((term) => table.placeOf(term))).toEqual([0, 1, 0, 2, 1, 3])
  expect(table.size).toBe(4)
})

test('a vector has its rarest terms first, and squares that add up to 1', () => {
  const one = subject(words('haven sluis'), words('haven brug'), words('haven kade'))
  const counts = TermCounts.none().changed([one], [])
  expect(counts.of(0)).toBe(3)
  for (const index of [0, 1, 2]) {
    const { terms, weights } = new Scales(counts, new Rarity([one])).vectorOf(one, index)
    expect(terms.at(-1)).toBe(0)
    expect(weights.reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1, 4)
  }
})

const held = (...pairs: [term: number, held: number][]) => ({
  terms: Uint32Array.from(pairs, ([term]) => term),
  held: Uint16Array.from(pairs, ([, held]) => held),
})
const FIRST = 2 ** 16
const LAST = 2 ** 32 - 1

test('terms are counted, those that come and those that go, the least and the greatest number too', () => {
  const one = TermCounts.none().changed([held([0, 2], [FIRST, 1], [LAST, 3]), held([FIRST, 4])], [])
  expect([...one.terms]).toEqual([0, FIRST, LAST])
  const two = one.changed([held([1, 7], [FIRST, 1], [LAST - 1, 9])], [held([0, 2], [LAST, 1])])
  expect([...two.terms].map((term) => [term, two.of(term)])).toEqual([
    [0, 0],
    [1, 7],
    [FIRST, 6],
    [LAST - 1, 9],
    [LAST, 2],
  ])
  expect([two.of(2), two.placeOf(FIRST + 1), one.of(LAST)]).toEqual([0, -1, 3])
})

test('the nearest texts are those that share what is rare, the nearest first; some may not count', () => {
  const texts = ['haven sluis brug', 'haven sluis brug', 'brug kade', 'kade veerboten', 'veerboten'].map(
    words,
  )
  const source = { id: 'een', title: 'Een', key: 'een', passages: () => [] }
  const subjects = { of: () => subject(...texts) } as unknown as Subjects
  const all = new Paragraphs([source], subjects, NO_ROWS)
  const holders = new Holders(all.rows)
  const nearest = (text: number, most: number, counts = (other: number) => other !== text): number[] => {
    const { terms, weights } = all.at(text).vector
    const numbers = Uint32Array.from(terms, (place) => all.counts.terms[place] as number)
    return holders.nearest({ terms: numbers, weights }, most, counts)
  }
  expect(nearest(0, 2)).toEqual([1, 2])
  expect(nearest(0, 1)).toEqual([1])
  expect(nearest(0, 2, (other) => other > 1)).toEqual([2])
  expect(nearest(4, 3)).toEqual([3])
})

test('how rare a term is, is told by a sample: what stands in none of it is as rare as what stands in one', () => {
  const { of, levelOf } = new Rarity([{ ...held([1, 1], [2, 8]), count: 16 }])
  expect([of(1), of(2), of(3)]).toEqual([8, 2, 8])
  expect([levelOf(1), levelOf(2), levelOf(3)]).toEqual([0, 6, 0])
})

test('all of a hundred documents are the sample, and of more those whose ids have the lowest numbers', () => {
  const ids = Array.from({ length: 400 }, (_, index) => `brief-${index}`)
  expect(sampleOf(ids.slice(0, 100)).length).toBe(100)
  const [before, after] = [300, 400].map((count) => sampleOf(ids.slice(0, count)).map((place) => ids[place]))
  expect([before?.length, after?.length]).toEqual([100, 100])
  expect(before?.filter((id) => after?.includes(id)).length).toBeGreaterThan(60)
  expect(after?.filter((id) => ids.indexOf(id as string) < 300).every((id) => before?.includes(id))).toBe(
    true,
  )
})
