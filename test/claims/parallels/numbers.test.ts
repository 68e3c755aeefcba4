import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf } from '../../../src/claims/parallels/word-numbers.ts'
import { folded } from '../../../src/text/folded.ts'

test('a word has a number of its own, capitals and accents aside', () => {
  expect(numberOf('Cliënt')).toBe(numberOf('client'))
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 8 })), (words) => {
      const all = words.map(numberOf)
      expect(new Set(all).size).toBe(new Set(words.map(folded)).size)
      expect(all.every((number) => number > 0 && Number.isSafeInteger(number))).toBe(true)
    }),
  )
})
