import { expect, test } from 'vitest'
import { gluedNumbers } from '../../../src/blocks/groups/glued-numbers.ts'

test('numbers behind a word, a sign or a year, raised or in brackets, with their places', () => {
  const found = gluedNumbers('bad.1 water2, 3 in 2015.4 en [5] of ⁶ of zand.7-9')
  expect([...found.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(gluedNumbers('bad.1 en water.1').get(1)).toHaveLength(2)
})

test('not inside a number', () => expect(gluedNumbers('2.1 en 3.601').size).toBe(0))
