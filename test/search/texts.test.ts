import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsIn, wordsIn } from '../../src/search/dutch/fold.ts'
import { readForms } from '../../src/search/texts/forms.ts'
import { heldIn } from '../../src/search/texts/held-phrases.ts'
import { countWords, joinTexts, readTexts } from '../../src/search/texts/texts.ts'

const PIECES = [
  ...['zorg', 'Wlz', 'SOFA-model', 'HealthCheck', 'Ieder(in)', '(zorg)akkoorden', 'dak- en thuisloosheid'],
  ...['€ 19', '19 euro', '1 650', '29.538', '2.1.4b', '80%', '1,5', "regio's", 'regio’s', 'cliënt', 'ĳs'],
  ...[
    '<b>',
    '&lt;i&gt;',
    '</u>',
    '<',
    '(',
    ')',
    '-',
    '’',
    "'",
    '`',
    '.',
    ',',
    ' ',
    '\n',
    '𝒜',
    'e\u0301',
    'ABCdef',
  ],
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)))

test('words of plain letters are read as the whole expression reads them', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(readForms(each)).toEqual({ forms: formsIn(each), whole: wordsIn(each) })
    }),
    { numRuns: 1000 },
  )
})

test('texts read apart and put together are as if they were read together', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.nat(6), (texts, at) => {
      const parts = [texts.slice(0, at), texts.slice(at)].map((part) => readTexts(part))
      expect(joinTexts(parts)).toEqual(readTexts(texts))
    }),
  )
})

test('a row of words is held where its words stand after each other in one text, whole', () => {
  const texts = readTexts(['De zorg voor SOFA-model', 'elke dag', 'zorg'])
  const rows = [
    ['zorg', 'voor'],
    ['de', 'zorg', 'voor', 'sofamodel'],
    ['voor', 'sofa'],
    ['sofamodel', 'elke'],
  ]
  expect(heldIn(texts, rows)).toEqual(new Set([rows[0], rows[1]]))
  expect(countWords(texts).get('zorg')).toBe(2)
})
