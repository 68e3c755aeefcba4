import { type First, firstOf } from '../lists/first-of.ts'
import type { PlacesInDocument } from './places-by-document.ts'

/** A page has many such lists, and all of their places once more with their words: a long one is cut. */
const MOST_PLACES = 10
const FIRST_PLACES = 4

/** The places, or the first of them and how many there are more. */
export function firstPlaces(documents: readonly PlacesInDocument[]): First<PlacesInDocument> {
  const all = firstOf(documents, 'places', MOST_PLACES)
  return all.left === 0 ? all : firstOf(documents, 'places', FIRST_PLACES)
}
