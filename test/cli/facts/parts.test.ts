import { expect, test } from 'vitest'
import { joined, partOf } from '../../../src/cli/facts/parts.ts'

const PARTS = {
  blokken: Buffer.from('een twee'),
  leeg: Buffer.of(),
  'kaart 1': Buffer.from('drie'.repeat(999)),
}

test('each of several results in one file is read by itself', () => {
  const file = joined(PARTS)
  for (const [name, bytes] of Object.entries(PARTS)) expect(partOf(file, name)).toEqual(bytes)
  expect(partOf(file, 'kaart')).toBeNull()
})

test('bytes that were damaged are no result', () => {
  const file = joined(PARTS)
  expect(() => partOf(Buffer.from('x'), 'blokken')).toThrow()
  expect(() => partOf(file.subarray(0, -1), 'kaart 1')).toThrow()
  file[file.length - 1]! ^= 1
  expect(() => partOf(file, 'kaart 1')).toThrow()
})
