import { describe, expect, test } from 'vitest'
import { toPlain } from '../../src/components/citing/lines-copied.ts'
import { anchorName, pointedAt } from '../../src/components/citing/pointed-address.ts'
import { mb } from '../../src/components/offline/megabytes.ts'

describe('what an address points at', () => {
  test.each([
    ['', '', { anchor: '', digest: null, more: false }],
    ['#p12', '', { anchor: 'p12', digest: null, more: false }],
    ['#p12', '?w=0badc0de', { anchor: 'p12', digest: '0badc0de', more: false }],
    ['#p12?w=0badc0de', '', { anchor: 'p12', digest: '0badc0de', more: true }],
    ['#p12&w=0badc0de', '?w=1', { anchor: 'p12', digest: '1', more: true }],
    ['#p12:~:text=pont', '', { anchor: 'p12', digest: null, more: true }],
    ['#artikel-1%C2%B0', '', { anchor: 'artikel-1°', digest: null, more: false }],
  ])('%s after %s', (hash, search, pointed) => {
    expect(pointedAt({ hash, search })).toEqual(pointed)
  })

  test.each([
    ['p9999', 'Alinea 9999'],
    ['s3a', 'Kop 3a'],
    ['fn2', 'Noot 2'],
    ['en4', 'Eindnoot 4'],
    ['inhoud-7', 'Regel 7 van de inhoudsopgave'],
    ['pagina-4', 'Pagina 4'],
    ['kader-2', 'Kader 2'],
    ['tabel-1.r9', 'De plaats ‘tabel-1.r9’'],
    ['x'.repeat(70), `De plaats ‘${'x'.repeat(60)}…’`],
  ])('%s is called %s', (anchor, name) => {
    expect(anchorName(anchor)).toBe(name)
  })
})

test('copied lines: an item has a dash, the cells of a row a tab between them', () => {
  const lines = [
    { kind: 'p', cells: ['De pont vaart.'] },
    { kind: 'li', cells: ['elke dag'] },
    { kind: 'tr', cells: ['Ponten', '3'] },
  ] as const
  expect(toPlain(lines.map(({ kind, cells }) => ({ kind, cells: [...cells] })))).toBe(
    'De pont vaart.\n– elke dag\nPonten\t3',
  )
})

test('megabytes have a comma, and one figure behind it', () => {
  expect([mb(0), mb(1_234_567), mb(20_000_000)]).toEqual(['0 MB', '1,2 MB', '20 MB'])
})
