import { expect, test } from 'vitest'
import { firstPlaces } from '../../src/views/places/first-places.ts'
import type { PlacesInDocument } from '../../src/views/places/places-by-document.ts'

const withPlaces = (title: string, count: number): PlacesInDocument =>
  ({
    title,
    year: '2020',
    places: Array.from({ length: count }, (_, i) => ({ label: `alinea ${i + 1}` })),
  }) as PlacesInDocument

test('a name shows at most a hundred places, in their order, and says how many there are more', () => {
  const { documents, left } = firstPlaces([
    withPlaces('een', 60),
    withPlaces('twee', 60),
    withPlaces('drie', 5),
  ])
  expect(documents.map(({ title, places }) => [title, places.length])).toEqual([
    ['een', 60],
    ['twee', 40],
  ])
  expect(left).toBe(25)
})

test('fewer are all there', () => {
  const few = [withPlaces('een', 99), withPlaces('twee', 1)]
  expect(firstPlaces(few)).toEqual({ documents: few, left: 0 })
})
