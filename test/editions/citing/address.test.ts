import { expect, test } from 'vitest'
import { anchorName, pointedAt } from '../../../src/components/citing/pointed-address.ts'

test.each([
  ['#p23', '', { anchor: 'p23', digest: null, more: false }],
  ['#p23', '?w=1a2b3c4d', { anchor: 'p23', digest: '1a2b3c4d', more: false }],
  ['#p23:~:text=een', '?w=1a2b3c4d', { anchor: 'p23', digest: '1a2b3c4d', more: true }],
  ['#p23?w=1a2b3c4d', '', { anchor: 'p23', digest: '1a2b3c4d', more: true }],
  ['#p23&w=1a2b3c4d', '', { anchor: 'p23', digest: '1a2b3c4d', more: true }],
  ['#tabel-15.r12.2023', '', { anchor: 'tabel-15.r12.2023', digest: null, more: false }],
  ['#%E0%A4', '', { anchor: '%E0%A4', digest: null, more: false }],
  ['', '?w=1a2b3c4d', { anchor: '', digest: '1a2b3c4d', more: false }],
])('%s with %s', (hash, search, pointed) => {
  expect(pointedAt({ hash, search })).toEqual(pointed)
})

test.each([
  ['p9999', 'Alinea 9999'],
  ['p12b', 'Alinea 12b'],
  ['s7', 'Kop 7'],
  ['fn3', 'Noot 3'],
  ['kader-2', 'Kader 2'],
  ['tabel-15', 'Tabel 15'],
  ['pagina-4', 'Pagina 4'],
  ['actie-5', 'Actie 5'],
  ['tabel-15.r2', 'De plaats ‘tabel-15.r2’'],
  ['<b>', 'De plaats ‘<b>’'],
])('%s is called %s', (anchor, name) => {
  expect(anchorName(anchor)).toBe(name)
})
