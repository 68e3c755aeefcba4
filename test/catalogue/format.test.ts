import { expect, test } from 'vitest'
import { euros } from '../../src/catalogue/amount-words.ts'
import {
  byName,
  counted,
  formatDensity,
  formatNumber,
  formatShare,
  listed,
  readingMinutes,
  shortened,
} from '../../src/catalogue/format.ts'
import { once } from '../../src/catalogue/once.ts'
import { around, marked, sentencesAround } from '../../src/catalogue/quotation.ts'

test('numbers are written as in Dutch, an empty cell as nothing', () => {
  const numbers = [14_790_146, -110, 0.5, null]
  expect(numbers.map(formatNumber)).toEqual(['14.790.146', '−110', '0,5', ''])
  expect([0.9312, 1, 0.0001, 0].map(formatShare)).toEqual(['93,1%', '100%', '< 0,1%', '0%'])
  expect([0, 0.01, 0.84].map(formatDensity)).toEqual(['0,0', '< 0,1', '0,8'])
})

test('euros are exact, in the largest step they reach', () => {
  const values = [44_000, 359_544_000, -2_500_000_000, 0]
  const written = ['€\u00a044.000', '€\u00a0359,544 miljoen', '€\u00a0−2,5 miljard', '€\u00a00']
  expect(values.map(euros)).toEqual(written)
})

test('a count has the noun of its number', () => {
  expect([0, 1, 2].map((count) => counted(count, 'alinea', 'alinea’s'))).toEqual([
    '0 alinea’s',
    '1 alinea',
    '2 alinea’s',
  ])
})

test('lists, names, minutes and first words', () => {
  expect(listed(['vws', 'nza', 'ciz'])).toBe('vws, nza en ciz')
  expect(['Noot 10', 'noot 9', 'Élan', 'fiets'].sort(byName((name) => name))).toEqual([
    'Élan',
    'fiets',
    'noot 9',
    'Noot 10',
  ])
  expect([0, 220, 1000].map(readingMinutes)).toEqual([1, 1, 5])
  expect([shortened('De pont vaart', 20), shortened('De pont vaart', 9)]).toEqual([
    'De pont vaart',
    'De pont…',
  ])
})

test('what is made once for a library is made again for another', () => {
  let made = 0
  const count = once<object, number | undefined>(() => {
    made++
    return undefined
  })
  const [one, other] = [{}, {}]
  for (const library of [one, one, other]) count(library)
  expect(made).toBe(2)
})

const shown = (parts: readonly { text: string; mark: boolean }[]): string =>
  parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')

test('a quotation marks what it is about; a range within another is marked once', () => {
  const text = 'De pont vaart elke dag.'
  const ranges = [
    [3, 7],
    [4, 6],
    [14, 18],
  ] as const
  expect(
    shown(
      marked(
        text,
        [0, text.length],
        ranges.map(([a, b]) => [a, b]),
      ),
    ),
  ).toBe('De [pont] vaart [elke] dag.')
})

test('the sentences are quoted that hold a range, and no other', () => {
  const text = 'De pont vaart. De brug is dicht. Niemand wacht.'
  expect(sentencesAround(text, [[18, 22]]).map(shown)).toEqual([
    expect.stringMatching(/^De \[brug\] is dicht\./),
  ])
})

test('of a long stretch the words around a place are shown, cut at spaces, with dots where it was cut', () => {
  const text = 'een twee drie vier vijf zes zeven'
  const at = text.indexOf('vier')
  const long = { stretch: [0, text.length], range: [at, at + 4], at } as const
  const parts = around(
    text,
    { ...long, stretch: [0, text.length], range: [at, at + 4] },
    { shown: 16, before: 6 },
  )
  expect(shown(parts)).toBe('… drie [vier] vijf …')
})
