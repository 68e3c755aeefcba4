import { expect, test } from 'vitest'
import type { WordList } from '../../src/search/index/word-list.ts'
import { Comparison } from '../../src/search/related/comparison.ts'
import { Holders } from '../../src/search/related/nearest.ts'
import { NO_ROWS, Paragraphs } from '../../src/search/related/paragraphs.ts'
import { eachLookedUp } from '../../src/search/related/row.ts'
import { Rarity, sampleOf } from '../../src/search/related/sample.ts'
import { type Subject, SubjectMaker } from '../../src/search/related/subject.ts'
import type { Subjects } from '../../src/search/related/subjects.ts'
import { TermCounts } from '../../src/search/related/term-counts.ts'
import { TermTable } from '../../src/search/related/term-table.ts'
import { Terms } from '../../src/search/related/terms.ts'
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
const passage = (text: string) => ({ url: '#p1', name: 'alinea 1', above: '#s1', text })
const subjectOf = (texts: string[]): Subject =>
  new SubjectMaker(new Terms(undefined, list)).of(texts.map(passage))

/** The terms of a word, and what each counts for. */
const termsOf = (terms: Terms, word: string): [term: number, worth: number][] => {
  const number = terms.words.numberOf(word)
  const places = Array.from({ length: terms.endOf(number) - terms.startOf(number) }, (_, at) => at)
  return places.map((at) => terms.startOf(number) + at).map((at) => [terms.numbers[at]!, terms.worths[at]!])
}

test('a word counts for itself, for its family and for its parts, always by the same numbers', () => {
  const known = termsOf(new Terms(undefined, list), 'veerboten')
  expect(known.map(([, worth]) => worth)).toEqual([10, 6, 5])
  expect(new Set(known.map(([term]) => term)).size).toBe(3)
  const other = new Terms(undefined, list)
  expect(termsOf(other, 'boot')).toEqual([[known[2]?.[0], 10]])
  expect(termsOf(other, 'veerboten')).toEqual(known)
})

test('function words, amounts, years and names of the text itself are about nothing', () => {
  const terms = new Terms(undefined, list)
  expect(['de', 'miljoen', '2031'].map((each) => termsOf(terms, each))).toEqual([[], [], []])
})

test('two words after each other are a term of their own, in that order', () => {
  const made = (text: string): number[] => [...subjectOf([text]).terms]
  const [one, other] = [made('haven sluis'), made('sluis haven')]
  expect([one.length, other.length]).toEqual([3, 3])
  expect(made('haven sluis')).toEqual(one)
  expect(new Set([...one, ...other]).size).toBe(4)
})

test('parts of words are words of the language: what a text is about does not depend on others', () => {
  const terms = new Terms()
  const [part] = termsOf(terms, 'wijk').map(([term]) => term)
  expect(termsOf(terms, 'wijkteam').map(([term]) => term)).toContain(part)
})

test('of a document every term is there once, with the paragraphs that hold it; short ones have no subject', () => {
  const long = Array.from({ length: 12 }, (_, at) => `woord${'abcdefghijkl'[at]}`).join(' ')
  const made = subjectOf(['woorda kort', long])
  expect([made.count, made.passages.map(({ index }) => index)]).toEqual([2, [1]])
  expect([...made.terms]).toEqual([...new Set(made.terms)].toSorted((a, b) => a - b))
  expect(Math.max(...made.held)).toBe(2)
  expect([...made.starts]).toEqual([0, 23])
})

test('of one document nothing stays for the next', () => {
  const maker = new SubjectMaker(new Terms(undefined, list))
  const texts = ['veerboten sluis sluis', 'haven kade veerboten'].map(passage)
  const once = maker.of(texts)
  maker.of([passage('dijk sluis')])
  expect(maker.of(texts)).toEqual(once)
})

test('what two vectors share is the terms of both, that which makes most of it first', () => {
  const vector = (...pairs: [term: number, weight: number][]) => ({
    terms: Int32Array.from([9, ...pairs.map(([term]) => term)]),
    weights: Float32Array.from([1, ...pairs.map(([, weight]) => weight)]),
    from: 1,
    to: 1 + pairs.length,
  })
  const comparison = new Comparison(20_000)
  const score = (one: ReturnType<typeof vector>, other: ReturnType<typeof vector>) =>
    comparison.with(one).to(other)
  expect(score(vector([3, 0.5], [4, 0.5], [1, 0.25]), vector([1, 1], [4, 0.5], [3, 0.5], [7, 1]))).toBe(0.75)
  expect([...comparison.terms.subarray(0, comparison.shared)]).toEqual([3, 4, 1])
  expect([...comparison.parts.subarray(0, comparison.shared)]).toEqual([0.25, 0.25, 0.25])
  expect(score(vector([9, 1]), vector([9, 0.5]))).toBe(0.5)
  // These end in the same bits.
  expect(score(vector([5, 1]), vector([5 + 2 ** 14, 1]))).toBe(0)
})

test('terms have places in the order in which they are met, also those whose numbers end alike', () => {
  const table = new TermTable(4)
  expect([16, 32, 16, 0, 32, 48].map((term) => table.placeOf(term))).toEqual([0, 1, 0, 2, 1, 3])
  expect(table.size).toBe(4)
  const many = Array.from({ length: 100 }, (_, at) => at * 64)
  table.clear()
  expect(many.map((term) => table.placeOf(term))).toEqual([...many.keys()])
  expect([table.find(64), table.find(7), table.size]).toEqual([1, -1, 100])
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
    const weights: number[] = []
    eachLookedUp(all.vectorOf(text), all.counts, (_, weight) => weights.push(weight))
    return holders.nearest(text, weights, most, counts)
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
