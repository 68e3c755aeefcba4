import { expect, test } from 'vitest'
import { regex } from '../../src/text/regex.ts'

test('a regular expression over several lines is what it is on one, with its own spaces and signs', () => {
  const found = regex('giu')`
    ^(?:een|twee
    |drie) delen\.$
  `
  expect([found.source, found.flags]).toEqual(['^(?:een|twee|drie) delen\\.$', 'giu'])
})

test('parts of it are taken as they are', () => {
  expect(
    regex()`(?:${'a b\n'}|
    c)`.source,
  ).toBe('(?:a b\\n|c)')
})
