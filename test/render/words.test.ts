import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, dateInWords, formatNumber, formatShare, shortened } from '../../src/render/format.ts'
import { href } from '../../src/render/href.ts'
import { kamerstukName, officialUrl } from '../../src/render/kamerstuk-name.ts'
import { sentences, sentencesAround } from '../../src/render/sentence.ts'

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
  expect([counted(1, 'actie', 'acties'), counted(1200, 'actie', 'acties')]).toEqual(['1 actie', '1.200 acties'])
})

test.each([
  ['kst-29538-350', 'Kamerstuk 29538, nr. 350', 'https://zoek.officielebekendmakingen.nl/kst-29538-350.html'],
  ['kst-36360-XVI-1', 'Kamerstuk 36360 XVI, nr. 1', 'https://zoek.officielebekendmakingen.nl/kst-36360-XVI-1.html'],
  ['kst-34104-N', 'Kamerstuk 34104, nr. N', 'https://zoek.officielebekendmakingen.nl/kst-34104-N.html'],
  ['dossier-29538', 'Dossier 29538', 'https://zoek.officielebekendmakingen.nl/dossier/29538'],
  ['iets-anders', 'iets-anders', null],
])('%s is cited as %s', (id, name, url) => {
  expect([kamerstukName(id), officialUrl(id)]).toEqual([name, url])
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

test('the sentences of any text are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Een ', 'twee', '. ', '? ', '”', 'Nr. ', 'drie ')), (parts) => {
      const text = parts.join('')
      expect(
        sentences(text)
          .map(([start, end]) => text.slice(start, end))
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a text is shortened at a space', () => {
  expect(shortened('een twee drie', 9)).toBe('een twee…')
  expect(shortened('kort', 9)).toBe('kort')
})
