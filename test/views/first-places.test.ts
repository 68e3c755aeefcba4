import { expect, test } from 'vitest'
import { firstPlaces } from '../../src/views/places/first-places.ts'
import type { PlacesInDocument } from '../../src/views/places/places-by-document.ts'

const withPlaces = (title: string, count: number): PlacesInDocument =>
  ({
    title,
    year: '2020',
    places: Array.from({ length: count }, (_, i) => ({ label: `alinea ${i + 1}` })),
  }) as PlacesInDocument

test('of many places a name shows the first, in their order, and says how many there are more', () => {
  const { documents, left } = firstPlaces([
    withPlaces('een', 3),
    withPlaces('twee', 6),
    withPlaces('drie', 5),
  ])
  expect(documents.map(({ title, places }) => [title, places.length])).toEqual([
    ['een', 3],
    ['twee', 1],
  ])
  expect(left).toBe(10)
})

test('fewer are all there', () => {
  const few = [withPlaces('een', 9), withPlaces('twee', 1)]
  expect(firstPlaces(few)).toEqual({ documents: few, left: 0 })
})
