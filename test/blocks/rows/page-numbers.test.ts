import { expect, test } from 'vitest'
import { pageNumbers } from '../../../src/blocks/rows/page-numbers.ts'
import { printed, prose, wordsAt } from '../read-text.ts'

const NONE = { chapters: new Set<number>(), contents: new Set<number>() }
const BOOK = `${prose(4)}\n\n7\n\n\f${prose(4)}\n\n8\n\n\f${prose(4)}\n\n99\n`

test('lone numbers that count up', () => {
  const text = printed(BOOK)
  expect(wordsAt(text, pageNumbers(text, NONE))).toEqual(['7', '8'])
})

test('not those of chapters, of a table of contents, or close to others', () => {
  const text = printed(BOOK)
  const seven = text.lines.find((line) => line.text === '7')?.index ?? -1
  expect(pageNumbers(text, { ...NONE, chapters: new Set([7, 8]) }).size).toBe(0)
  expect(pageNumbers(text, { ...NONE, contents: new Set([seven]) }).size).toBe(0)
  expect(pageNumbers(printed('7\n\n8\n\n9\n'), NONE).size).toBe(0)
})
