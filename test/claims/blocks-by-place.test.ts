import { expect, test } from 'vitest'
import { indexBlocks, sectionPath } from '../../src/claims/blocks-by-place.ts'
import { blockKey, fromBlockKey, placeKey } from '../../src/collections/block-key.ts'
import { yearOf } from '../../src/collections/document-year.ts'
import { makeDocument } from '../extract/make-document.ts'

const letter = makeDocument('Vooraf noemt VWS dit.\n# Deel\n## Onderdeel\nDe wet geldt.', {
  id: 'brief' as never,
})
const blocks = indexBlocks({ documents: [letter] })

test('every block has its place, and every place its key', () => {
  expect(blocks.get('brief#p2')?.text).toBe('De wet geldt.')
  expect([...blocks.keys()]).toEqual(letter.blocks.map(({ id }) => blockKey('brief', id)))
  expect(placeKey({ document: 'brief', block: 'p2' })).toBe('brief#p2')
  expect(fromBlockKey('brief#p2')).toEqual(['brief', 'p2'])
})

test('a block stands under its headings, the outermost first; one above the first heading under none', () => {
  const path = (id: string) => sectionPath(letter.id, blocks.get(`brief#${id}`)!, blocks)
  expect([path('p2'), path('p1')]).toEqual([['s1', 's2'], []])
})

test('the year of a budget is its own, of a letter that of its date', () => {
  expect([
    yearOf({ date: '2023-05-12', year: null }),
    yearOf({ date: null, year: 2022 }),
    yearOf({ date: null, year: null }),
  ]).toEqual([2023, 2022, null])
})
