import { expect, test } from 'vitest'
import { labelNumbers } from '../../../src/blocks/rows/label-numbers.ts'
import { loneNumbers } from '../../../src/blocks/rows/lone-numbers.ts'
import { printed } from '../read-text.ts'

const NONE = {
  pageNumbers: new Set<number>(),
  contents: new Set<number>(),
  labelNumbers: new Set<number>(),
}

test('a section number, and numbers that count up, go with the row after them', () => {
  const text = printed('2.1\nWonen aan het water\n\n1.\nEen bad\n2.\nTwee baden\n\n9.\nGeen bad')
  const found = loneNumbers(text, NONE)
  expect([...found.values()].map(({ label, style }) => `${style} ${label}`)).toEqual([
    'section 2.1',
    'decimal 1.',
    'decimal 2.',
  ])
  expect(found.get(0)?.wordsAt).toBe(text.lines[1]?.start)
})

test('not the number of a page or of an entry of the contents', () => {
  const text = printed('2.1\nWonen aan het water')
  expect(loneNumbers(text, { ...NONE, pageNumbers: new Set([0]) }).size).toBe(0)
  expect(loneNumbers(text, { ...NONE, contents: new Set([1]) }).size).toBe(0)
})

test('not the number of the label above it', () => {
  const text = printed('Vraag\n1\nIs het bad open?\nVraag\n2\nWaarom niet?')
  const numbers = labelNumbers(text.lines)
  expect([...numbers]).toEqual([1, 4])
  expect(loneNumbers(text, { ...NONE, labelNumbers: numbers }).size).toBe(0)
})

test('one label with a number proves nothing', () => {
  expect(labelNumbers(printed('Vraag\n1\nIs het bad open?').lines).size).toBe(0)
})
