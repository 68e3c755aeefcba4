import { expect, test } from 'vitest'
import type { AmountGroup } from '../../../src/views/amounts/amount-groups.ts'
import { firstAmounts } from '../../../src/views/amounts/first-amounts.ts'
import { firstPlaces } from '../../../src/views/places/first-places.ts'
import type { PlacesInDocument } from '../../../src/views/places/places-by-document.ts'

const entries = (count: number) => Array.from({ length: count }, (_, i) => ({ label: `alinea ${i + 1}` }))
const withAmounts = (title: string, count: number) => ({ title, amounts: entries(count) }) as AmountGroup
const withPlaces = (title: string, count: number): PlacesInDocument => ({
  title,
  year: '2020',
  places: entries(count) as PlacesInDocument['places'],
})

test('a purpose shows its first hundred amounts, and says how many there are more', () => {
  const many = [withAmounts('een', 60), withAmounts('twee', 60), withAmounts('drie', 5)]
  expect(firstAmounts(many)).toEqual({ shown: [withAmounts('een', 60), withAmounts('twee', 40)], left: 25 })
  const few = [withAmounts('een', 99), withAmounts('twee', 1)]
  expect(firstAmounts(few)).toEqual({ shown: few, left: 0 })
})

test('of many places a name shows the first, in their order, and says how many there are more', () => {
  const many = [withPlaces('een', 3), withPlaces('twee', 6), withPlaces('drie', 5)]
  expect(firstPlaces(many)).toEqual({ shown: [withPlaces('een', 3), withPlaces('twee', 1)], left: 10 })
})

test('fewer are all there', () => {
  const few = [withPlaces('een', 9), withPlaces('twee', 1)]
  expect(firstPlaces(few)).toEqual({ shown: few, left: 0 })
})
