import { expect, test } from 'vitest'
import {
  chamberOf,
  dossierId,
  dossierUrl,
  kamerstukId,
  kamerstukLabel,
  kamerstukUrl,
  parseKamerstukId,
} from '../../src/links/identifiers/kamerstuk-id.ts'

const IDS: [id: string, dossier: string, addition: string | null, number: string, label: string][] = [
  ['kst-29538-346', '29538', null, '346', 'Kamerstuk 29 538, nr. 346'],
  ['kst-36360-XVI-1', '36360', 'XVI', '1', 'Kamerstuk 36 360 XVI, nr. 1'],
  ['kst-36200-B-6', '36200', 'B', '6', 'Kamerstuk 36 200 B, nr. 6'],
  ['kst-21501-33-226', '21501', '33', '226', 'Kamerstuk 21 501-33, nr. 226'],
  ['kst-34104-N', '34104', null, 'N', 'Kamerstuk 34 104, nr. N'],
]

test.each(IDS)('%s', (id, dossier, addition, number, label) => {
  expect(parseKamerstukId(id)).toEqual({ dossier, addition, number })
  expect(kamerstukId({ dossier, addition, number })).toBe(id)
  expect(kamerstukLabel({ dossier, addition, number })).toBe(label)
})

test('anything else is no id', () => {
  expect(['kst-1', 'blg-123456', 'kst-29538', 'KST-29538-1'].map(parseKamerstukId)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('official addresses', () => {
  expect(kamerstukUrl('kst-29538-350')).toBe('https://zoek.officielebekendmakingen.nl/kst-29538-350.html')
  expect(dossierUrl(dossierId({ dossier: '29538', addition: null }))).toBe(
    'https://zoek.officielebekendmakingen.nl/dossier/29538',
  )
  expect(dossierUrl(dossierId({ dossier: '36600', addition: 'XXIII' }))).toBe(
    'https://zoek.officielebekendmakingen.nl/dossier/36600-XXIII',
  )
})

test('capital letters are the Eerste Kamer', () => {
  expect(chamberOf({ dossier: '34104', addition: null, number: 'N' })).toBe('I')
  expect(chamberOf({ dossier: '34104', addition: null, number: '231' })).toBe('II')
})
