import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from '../../src/text/count-words.ts'

test('words are what stands between blanks of any kind', () => {
  const text = fc
    .array(fc.constantFrom('wet', 'é', '🙂', '-', ' ', '\t', '\n', '\u00a0', '\u2028', '\u202f', '\ufeff'))
    .map((parts) => parts.join(''))
  fc.assert(fc.property(text, (each) => countWords(each) === (each.match(/\S+/gu)?.length ?? 0)))
  expect(countWords('')).toBe(0)
})
