import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Numbers } from '../../../src/claims/parallels/compared-words.ts'

test('a word has the same number whatever came before it, capitals and accents aside, and no other word has it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 8 })), (words) => {
      const numbers = new Numbers()
      const all = words.map((word) => numbers.of(word))
      expect(numbers.of('Cliënt')).toBe(new Numbers().of('client'))
      expect(new Set(all).size).toBe(new Set(words.map((word) => new Numbers().of(word))).size)
      expect(all.every((number) => number > 0 && number < 2 ** 31)).toBe(true)
    }),
  )
})
