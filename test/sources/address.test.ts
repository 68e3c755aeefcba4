import { expect, test } from 'vitest'
import { officialAddress } from '../../src/sources/meta/address.ts'

test.each([
  ['kst-98765-XVI-12', 'https://zoek.officielebekendmakingen.nl/kst-98765-XVI-12.html'],
  ['stb-2031-77', 'https://zoek.officielebekendmakingen.nl/stb-2031-77.html'],
  ['CVDR98765_2', 'https://lokaleregelgeving.overheid.nl/CVDR98765/2'],
  ['BWBR0098765', 'https://wetten.overheid.nl/BWBR0098765'],
  ['iets', null],
  [null, null],
])('%s has its page', (official, address) => {
  expect(officialAddress(official)).toBe(address)
})

test('a law has the address of the day that its text is of', () => {
  expect(officialAddress('BWBR0099999', '2030-05-01')).toBe(
    'https://wetten.overheid.nl/BWBR0099999/2030-05-01',
  )
  expect(officialAddress('BWBR0099999', '2030')).toBe('https://wetten.overheid.nl/BWBR0099999')
  expect(officialAddress('stb-2018-84', '2030-05-01')).toBe(officialAddress('stb-2018-84'))
})
