import { expect, test } from 'vitest'
import { chapterTitles } from '../../../src/blocks/rows/chapter-titles.ts'
import { printed, prose, wordsAt } from '../read-text.ts'

const NONE = { contents: new Set<number>(), chapters: new Set<number>(), listedTitles: new Set<number>() }
const book = (...titles: string[]): string => titles.map((title) => `${title}\n\n${prose(2)}`).join('\n\n')

test('bare numbers that count up from 1', () => {
  const text = printed(book('1 Wonen', '2 Sport', '3 Spel'))
  const titles = chapterTitles(text, NONE)
  expect(wordsAt(text, titles.keys())).toEqual(['1 Wonen', '2 Sport', '3 Spel'])
  expect(titles.get(0)).toEqual({ number: 1, wordsAt: 2 })
})

test('two are believed when sections carry their numbers', () => {
  const text = printed(book('1 Wonen', '2 Sport'))
  expect(chapterTitles(text, NONE).size).toBe(0)
  expect(chapterTitles(text, { ...NONE, chapters: new Set([1, 2]) }).size).toBe(2)
  expect(
    chapterTitles(text, { ...NONE, listedTitles: new Set(text.lines.map(({ index }) => index)) }).size,
  ).toBe(2)
})

test('entries of a table of contents are none', () => {
  const text = printed(book('1 Wonen', '2 Sport', '3 Spel'))
  expect(chapterTitles(text, { ...NONE, contents: new Set([0]) }).size).toBe(0)
})

test('a title of two rows that stands free; a long sentence that ends is none', () => {
  const long = '2 Wat de gemeente de afgelopen tien jaar heeft gedaan om elk bad in de stad\nopen te houden'
  const text = printed(book('1 Wonen', long, '3 Spel'))
  expect(wordsAt(text, chapterTitles(text, NONE).keys())).toEqual(['1 Wonen', long.split('\n')[0], '3 Spel'])
  expect(chapterTitles(printed(book('1 Wonen', `${long}.`, '3 Spel')), NONE).size).toBe(0)
})
