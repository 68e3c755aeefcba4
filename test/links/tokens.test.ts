import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CODE } from '../../src/links/matching/codes.ts'
import { tokenize } from '../../src/links/matching/tokens.ts'

/** As it is stated: a code, a word, a run of spaces, or one other character, at every place of the text. */
const TOKEN = new RegExp(`(?<word>${CODE}|[\\p{L}\\p{M}\\p{N}]+)|[ \\u00a0\\u2009\\u202f]+|[^]`, 'gu')
const stated = (text: string): [number, number, boolean][] =>
  Array.from(text.matchAll(TOKEN), ({ 0: raw, index, groups }) => [
    index,
    index + raw.length,
    groups?.word !== undefined,
  ])

const PIECES = [
  ...['zorg', 'VNG', 'ECLI:NL:RVS:2021:786', 'info@rvs.nl', 'raadrvs.nl/advies', 'RVS-advies.pdf'],
  ...['VWS/2023/14', '2015', 'e\u0301', 'é', '’s', '–', '-', '.', ':', '/', '@', '_', '%', ',', ' ', '  '],
  ...['\u00a0', '\n', '𝒜', '(', ')', 'a', 'pdf', 'A-B-12'],
]

test('tokens are those of the whole expression, whatever the text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 14,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (each) => {
      expect(tokenize(each).map(({ start, end, word }) => [start, end, word])).toEqual(stated(each))
    }),
    { numRuns: 2000 },
  )
})
