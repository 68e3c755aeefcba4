import { expect, test } from 'vitest'
import type { Block } from '../../../src/collections/schema/block.ts'
import { places } from '../../../src/editions/citing/citable-places.ts'
import { labelFrom } from '../../../src/editions/citing/place-text.ts'
import { citeBlock } from './cite-block.ts'
import { block, makeDocument, VIA } from './helpers.ts'

test('a place in a regulation is cited by its article', () => {
  const part = (level: number | null, kind: string, number?: string): Partial<Block> =>
    ({ ...(level && { level }), part: { kind, ...(number && { number }) } }) as never
  const regulation = makeDocument({
    blocks: [
      block('s1', 'heading', 'Hoofdstuk 1', part(2, 'hoofdstuk', '1')),
      block('s2', 'heading', 'Artikel 3 Tarief', part(3, 'artikel', '3')),
      block('p1', 'listItem', 'Een overtocht kost € 2.', part(1, 'lid', '1')),
      block('p2', 'listItem', 'Niet betalen:', part(1, 'lid', '2')),
      block('p3', 'listItem', 'kinderen:', part(2, 'onderdeel', 'b')),
      block('p4', 'listItem', 'tot vier jaar;', part(3, 'onderdeel', '1°')),
      block('p5', 'listItem', 'Dit lid is later ingevoegd.', part(1, 'lid', '2a')),
      block('s3', 'heading', 'Artikel 4', part(3, 'artikel', '4')),
      block('p6', 'paragraph', 'In deze wet wordt verstaan onder:'),
      block('p7', 'listItem', 'pont: een vaartuig.', { level: 1 }),
      block('s4', 'heading', 'Bijlage I', part(2, 'bijlage', 'I')),
      block('s5', 'heading', 'Artikel 3', part(3, 'artikel', '3')),
      block('s6', 'heading', 'Toelichting', part(2, 'toelichting')),
      block('p8', 'paragraph', 'Algemeen.'),
      block('s7', 'heading', 'Artikel 3', part(3, 'artikel', '3')),
      block('p9', 'paragraph', 'Dit artikel regelt het tarief.'),
    ],
  })
  const labels = [...places(regulation, [], [])].map(([anchor, { label }]) => `${anchor}: ${label}`)
  expect(labels).toEqual([
    's1: hoofdstuk 1',
    's2: artikel 3',
    'p1: artikel 3, eerste lid',
    'p2: artikel 3, tweede lid',
    'p3: artikel 3, tweede lid, onder b',
    'p4: artikel 3, tweede lid, onder b, onder 1°',
    'p5: artikel 3, lid 2a',
    's3: artikel 4',
    'p6: artikel 4',
    'p7: artikel 4, al. 7',
    's4: bijlage I',
    's5: bijlage I, artikel 3',
    's6: toelichting',
    'p8: toelichting, al. 8',
    's7: toelichting op artikel 3',
    'p9: toelichting op artikel 3, al. 9',
  ])
  const cited = Object.values(citeBlock(regulation, 'p3', { via: VIA })).slice(1)
  expect(
    cited.every(({ plain }) => plain.includes('artikel 3, tweede lid, onder b') || plain.includes('Nota')),
  ).toBe(true)
  expect(labelFrom('artikel 3, eerste lid', 'artikel 3, derde lid')).toBe('artikel 3, eerste t/m derde lid')
  expect(labelFrom('artikel 3, tweede lid, onder a', 'artikel 3, tweede lid, onder c')).toBe(
    'artikel 3, tweede lid, onder a t/m onder c',
  )
  expect(labelFrom('artikel 3, eerste lid', 'artikel 4')).toBe('artikel 3, eerste lid t/m artikel 4')
})
