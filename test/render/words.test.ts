import { expect, test } from 'vitest'
import { href } from '../../src/catalogue/addresses.ts'
import { counted, dateInWords, formatNumber, formatShare, shortened } from '../../src/catalogue/format.ts'
import { sentencesAround } from '../../src/catalogue/quotation.ts'

test.each([
  ['2023-05-12', '12 mei 2023'],
  ['2023-10', 'oktober 2023'],
  ['2019', '2019'],
])('the date %s is %s in words', (date, words) => {
  expect(dateInWords(date)).toBe(words)
})

test('numbers are written the Dutch way', () => {
  expect([14790146, -110, 100.5, 0, null].map(formatNumber)).toEqual(['14.790.146', '−110', '100,5', '0', ''])
  expect(formatShare(0.9312)).toBe('93,1%')
  expect([counted(1, 'actie', 'acties'), counted(1200, 'actie', 'acties')]).toEqual([
    '1 actie',
    '1.200 acties',
  ])
})

test('a path gets the sub-path once; an address of elsewhere stays', () => {
  expect(href('/acties/')).toBe('/acties/')
  expect(href('https://example.org/')).toBe('https://example.org/')
})

test('the sentence around a mention, with the mention marked', () => {
  const text = 'De Wlz is breed. Het CIZ toetst dat. Daarna volgt zorg.'
  expect(sentencesAround(text, [[21, 24]])).toEqual([
    [
      { text: 'Het ', mark: false },
      { text: 'CIZ', mark: true },
      { text: ' toetst dat.', mark: false },
    ],
  ])
})

test('a text is shortened at a space', () => {
  expect(shortened('een twee drie', 9)).toBe('een twee…')
  expect(shortened('kort', 9)).toBe('kort')
})
