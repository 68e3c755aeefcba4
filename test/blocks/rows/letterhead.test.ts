import { expect, test } from 'vitest'
import { letterhead } from '../../../src/blocks/rows/letterhead.ts'
import { printed, wordsAt } from '../read-text.ts'

const LETTER = [
  '> Retouradres Postbus 1 Ergens',
  '',
  'Aan de raad',
  '',
  'Datum',
  'Betreft',
  '',
  '3 mei 2021',
  'Het zwembad',
  '',
  'Geachte raad,',
  '',
  'Hierbij de stukken.',
].join('\n')

test('addresses are set aside; addressee, date and subject stay, apart from their labels', () => {
  const text = printed(LETTER)
  const { front, furniture, values } = letterhead(text)
  expect(wordsAt(text, furniture)).toEqual(['> Retouradres Postbus 1 Ergens'])
  expect(wordsAt(text, front)).not.toContain('Geachte raad,')
  expect([...values].map((pair) => wordsAt(text, pair))).toEqual([
    ['Datum', '3 mei 2021'],
    ['Betreft', 'Het zwembad'],
  ])
})

test('a text without a salutation or without pages has none', () => {
  expect(letterhead(printed('> Retouradres Postbus 1 Ergens\n\nHierbij de stukken.')).front.size).toBe(0)
  expect(letterhead(printed(LETTER, { wrapped: false })).front.size).toBe(0)
})
