import { expect, test } from 'vitest'
import { gluedNumbers } from '../../../src/blocks/groups/glued-numbers.ts'

test('numbers behind a word, a sign or a year, raised or in brackets, with their places', () => {
  const { plain, bracketed } = gluedNumbers('bad.1 water2, 3 in 2015.4 en [5] of ⁶ of zand.7-9')
  expect([...plain.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 6, 7, 8, 9])
  expect([...bracketed.keys()]).toEqual([5])
  expect(gluedNumbers('bad.1 en water.1').plain.get(1)).toHaveLength(2)
})

test('glued to the sentence behind it; a year only where nothing else has the number', () => {
  expect([...gluedNumbers('het bad.1De raad').plain.keys()]).toEqual([1])
  expect(gluedNumbers('Postbus 20301').plain.get(1)).toHaveLength(1)
  expect(gluedNumbers('Postbus 20301 en het bad.1').plain.get(1)).toEqual([23])
})

test.each(['2.1 en 3.601', 'nr.12', 'art.3', 'CO2', 'm2', 'p.5'])('not in %s', (text) => {
  expect(gluedNumbers(text).plain.size).toBe(0)
})
