import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/editions/citing/packed-digits.ts'

test.each([
  ['', ''],
  ['00000000', 'AAAAAA'],
  ['583c8e3b', 'WDyOOw'],
  ['583c8e3bf2c01950', 'WDyOO/LAGVA'],
  ['ffffffff00000001fbefbe00', '/////wAAAAH7774A'],
])('%s is written as %s, and read again', (digits, packed) => {
  expect(toBase64(digits)).toBe(packed)
  expect(fromBase64(packed)).toBe(digits)
})
